package org.beatlight.formats;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import org.h2gis.functions.io.shp.internal.ShapefileReader;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * The shapes of a .shp file, in its order (ESRI Shapefile Technical Description, 1998). H2GIS reads
 * a shape; the records are walked here, for H2GIS would want the .shx index, which a shapefile can
 * do without, and would believe any number of points that a damaged record claims.
 */
final class ShapeRecords implements Closeable {
  private static final int FILE_HEADER = 100;
  private static final int RECORD_HEADER = 8;
  private static final int NONE = 0;

  /** Types of a single point: plain, with measure, with height. */
  private static final Set<Integer> POINTS = Set.of(1, 11, 21);

  /** Types of many points without parts. */
  private static final Set<Integer> MULTI_POINTS = Set.of(8, 18, 28);

  private final FileChannel channel;
  private final ShapefileReader shapes;
  private long position = FILE_HEADER;
  private long nextPosition = FILE_HEADER;

  ShapeRecords(Path shp) throws IOException {
    channel = FileChannel.open(shp);
    try {
      shapes = new ShapefileReader(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Moves to the next record.
   *
   * @return whether there is one
   * @throws EOFException if the file ends within it
   */
  boolean advance() throws IOException {
    position = nextPosition;
    if (position >= channel.size()) {
      return false;
    }

    nextPosition = position + RECORD_HEADER + contentLength();
    if (nextPosition > channel.size()) {
      throw new EOFException();
    }
    return true;
  }

  /** Returns the shape of the record; null where it has none. */
  @Nullable Geometry shape() throws IOException {
    int type = read(position + RECORD_HEADER, 4, ByteOrder.LITTLE_ENDIAN).getInt();
    if (type == NONE) {
      return null;
    }
    if (leastLength(type) > nextPosition - position - RECORD_HEADER) {
      throw new IOException("more points than the record has room for");
    }

    return shapes.geomAt(Math.toIntExact(position));
  }

  @Override
  public void close() throws IOException {
    shapes.close();
  }

  private long contentLength() throws IOException {
    long words = read(position + 4, 4, ByteOrder.BIG_ENDIAN).getInt();
    if (words < 2) {
      throw new EOFException();
    }
    return 2 * words;
  }

  /** Returns how many bytes a record must have for the points that it claims. */
  private long leastLength(int type) throws IOException {
    if (POINTS.contains(type)) {
      return 20;
    }
    long box = position + RECORD_HEADER + 36;
    if (MULTI_POINTS.contains(type)) {
      return 40 + 16L * count(box);
    }
    return 44 + 4L * count(box) + 16L * count(box + 4);
  }

  private int count(long at) throws IOException {
    int count = read(at, 4, ByteOrder.LITTLE_ENDIAN).getInt();
    if (count < 0) {
      throw new IOException("a count below 0");
    }
    return count;
  }

  private ByteBuffer read(long at, int length, ByteOrder order) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(order);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
    return bytes.flip();
  }
}
