package org.beatlight.analytics.spark;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.robust.DatedEvents;

/**
 * Points in metres and their days: east and north of each event in turn, as doubles, then its day,
 * as an int; big-endian.
 */
final class PlaneChunk implements Chunk {
  private static final int FULL = 65_536;
  private static final int BYTES_PER_POINT = 2 * Double.BYTES + Integer.BYTES;

  private final ByteBuffer points = ByteBuffer.allocate(FULL * BYTES_PER_POINT);

  /** Returns the metres east of a row of {@link LakeEvents#clusterable}. */
  static double eastM(Row event) {
    return event.getDouble(2);
  }

  /** Returns the metres north of such a row. */
  static double northM(Row event) {
    return event.getDouble(3);
  }

  @Override
  public void add(Row event) {
    points.putDouble(eastM(event)).putDouble(northM(event)).putInt(event.getInt(4));
  }

  @Override
  public boolean isFull() {
    return !points.hasRemaining();
  }

  @Override
  public boolean isEmpty() {
    return points.position() == 0;
  }

  @Override
  public byte[] pack() {
    byte[] packed = new byte[points.position()];
    points.flip().get(packed).clear();
    return packed;
  }

  /** Returns the events of packed chunks, all of them within a window. */
  static DatedEvents events(List<byte[]> chunks, DateRange window) {
    int n = chunks.stream().mapToInt(chunk -> chunk.length / BYTES_PER_POINT).sum();
    double[] eastM = new double[n];
    double[] northM = new double[n];
    long[] days = new long[n];
    int i = 0;
    for (byte[] chunk : chunks) {
      for (ByteBuffer in = ByteBuffer.wrap(chunk); in.hasRemaining(); i++) {
        eastM[i] = in.getDouble();
        northM[i] = in.getDouble();
        days[i] = in.getInt();
      }
    }
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return DatedEvents.of(
        eastM, northM, days, ones, window.from().toEpochDay(), window.to().toEpochDay());
  }
}
