package org.beatlight.api.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Compresses the body of an answer with status 200 as it is written, so that no answer is held
 * whole; gives every answer the tag of a compressed one.
 */
final class GzipResponse extends HttpServletResponseWrapper {
  private final Packed packed = new Packed();
  private @Nullable PrintWriter writer;

  GzipResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return packs() ? packed : super.getOutputStream();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (!packs()) {
      return super.getWriter();
    }
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(packed, getCharacterEncoding()));
    }
    return writer;
  }

  @Override
  public void setHeader(String name, @Nullable String value) {
    if (!isOfPlainBody(name)) {
      super.setHeader(name, ofPacked(name, value));
    }
  }

  @Override
  public void addHeader(String name, @Nullable String value) {
    if (!isOfPlainBody(name)) {
      super.addHeader(name, ofPacked(name, value));
    }
  }

  @Override
  public void setContentLength(int length) {
    setContentLengthLong(length);
  }

  @Override
  public void setContentLengthLong(long length) {
    if (!packs()) { // else it is the length of the plain body
      super.setContentLengthLong(length);
    }
  }

  /** Waits for {@link #finish}, so that the server can tell the length of a short answer. */
  @Override
  public void flushBuffer() throws IOException {
    if (!packs()) {
      super.flushBuffer();
    }
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    packed.forget();
  }

  @Override
  public void reset() {
    super.reset();
    packed.forget();
  }

  @Override
  public void sendError(int status) throws IOException {
    packed.forget();
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    packed.forget();
    super.sendError(status, message);
  }

  /** Writes what is left, once the whole answer has been written. */
  void finish() throws IOException {
    if (writer != null) {
      writer.flush();
    }
    packed.finish();
  }

  private boolean packs() {
    return getStatus() == SC_OK;
  }

  private boolean isOfPlainBody(String name) {
    return name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH) && packs();
  }

  private static @Nullable String ofPacked(String name, @Nullable String value) {
    return value == null || !name.equalsIgnoreCase(HttpHeaders.ETAG)
        ? value
        : GzipTags.compressed(value);
  }

  /** Begins to compress with the first byte: an answer without a body stays one. */
  private final class Packed extends ServletOutputStream {
    private @Nullable GZIPOutputStream gzip;

    @Override
    public void write(int letter) throws IOException {
      begun().write(letter);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (length > 0) {
        begun().write(bytes, from, length);
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("expected an answer that is written at once");
    }

    void finish() throws IOException {
      if (gzip != null) {
        gzip.finish();
      }
    }

    /** Begins anew, for another answer has taken the place of the one begun. */
    void forget() {
      gzip = null;
      GzipResponse.super.setHeader(HttpHeaders.CONTENT_ENCODING, null);
    }

    private GZIPOutputStream begun() throws IOException {
      if (gzip == null) {
        GzipResponse.super.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        gzip = new GZIPOutputStream(GzipResponse.super.getOutputStream());
      }
      return gzip;
    }
  }
}
