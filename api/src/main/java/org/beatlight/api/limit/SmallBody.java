package org.beatlight.api.limit;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.Request;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body read from the connection within bounds of size and time. */
final class SmallBody implements ApplicationBufferHandler {
  static final int MOST_BYTES = 16 << 10;

  /** What is too long is read on so far, or the caller would find the connection broken. */
  private static final int MOST_SKIPPED = 256 << 10;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  static final String SMALL = "expected a body of at most %d bytes".formatted(MOST_BYTES);
  static final String WHOLE = "expected a whole body";
  static final String IN_TIME = "expected the body within %d s".formatted(PATIENCE.toSeconds());

  /** How reading ended. */
  enum End {
    COMPLETE,
    TOO_LONG,
    LATE,
    BROKEN
  }

  private final ByteChunk bytes = new ByteChunk(1024);
  private ByteBuffer part = ByteBuffer.allocate(0);
  private long length;
  private End end = End.LATE;

  private SmallBody() {}

  /** Reads a body. */
  static SmallBody read(Request request) {
    SmallBody body = new SmallBody();
    try {
      body.end = body.readUntil(request, System.nanoTime() + PATIENCE.toNanos());
    } catch (SocketTimeoutException e) {
      body.end = End.LATE; // not a byte within the server's own time limit
    } catch (IOException e) {
      body.end = End.BROKEN; // the caller has gone, or its chunks are none
    }
    return body;
  }

  End end() {
    return end;
  }

  ByteChunk bytes() {
    return bytes;
  }

  private End readUntil(Request request, long deadline) throws IOException {
    while (length <= MOST_SKIPPED) {
      if (request.doRead(this) < 0) {
        return length > MOST_BYTES ? End.TOO_LONG : End.COMPLETE;
      }
      if (System.nanoTime() > deadline) {
        return End.LATE;
      }
      take();
    }
    return End.TOO_LONG;
  }

  private void take() throws IOException {
    length += part.remaining();
    if (length <= MOST_BYTES) {
      bytes.append(part);
    }
  }

  @Override
  public void setByteBuffer(ByteBuffer buffer) {
    part = buffer;
  }

  @Override
  public ByteBuffer getByteBuffer() {
    return part;
  }

  @Override
  public void expand(int size) {}
}
