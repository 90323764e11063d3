package org.beatlight.analytics.spark;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.spark.sql.Row;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.contract.LakeV1;

/** Points in metres: east and north of each event in turn, as big-endian doubles. */
final class PlaneChunk implements Chunk {
  private static final int FULL = 65_536;
  private static final int BYTES_PER_POINT = 2 * Double.BYTES;

  private final ByteBuffer points = ByteBuffer.allocate(FULL * BYTES_PER_POINT);

  @Override
  public void add(Row event) {
    points.putDouble(event.getAs(LakeV1.Events.EAST_M));
    points.putDouble(event.getAs(LakeV1.Events.NORTH_M));
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

  /** Returns the places of all points of packed chunks. */
  static Places places(List<byte[]> chunks) {
    int n = chunks.stream().mapToInt(chunk -> chunk.length / BYTES_PER_POINT).sum();
    double[] eastM = new double[n];
    double[] northM = new double[n];
    int i = 0;
    for (byte[] chunk : chunks) {
      for (ByteBuffer in = ByteBuffer.wrap(chunk); in.hasRemaining(); i++) {
        eastM[i] = in.getDouble();
        northM[i] = in.getDouble();
      }
    }
    return Places.of(eastM, northM);
  }
}
