package org.beatlight.core.cluster;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.BlockClusters.Seam;
import org.beatlight.core.cluster.BlockClusters.Tie;

/** How what a block tells travels: its places, ties and seams in turn, big-endian. */
record BlockBytes(BlockClusters block) {
  private static final int HEADER = 4 * Integer.BYTES;
  private static final int PLACE = 3 * Double.BYTES + Integer.BYTES + 1;
  private static final int SEAM = 2 * Double.BYTES + Integer.BYTES;

  byte[] write() {
    int places = block.owned().size();
    int tied = block.ties().stream().mapToInt(t -> 2 + t.clusters().length).sum();
    long bytes =
        HEADER
            + (long) places * PLACE
            + (long) tied * Integer.BYTES
            + (long) block.seams().size() * SEAM;
    ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(bytes));
    out.putInt(block.clusters()).putInt(places);
    out.putInt(block.ties().size()).putInt(block.seams().size());
    IntStream.range(0, places).forEach(p -> putPlace(out, p));
    block.ties().forEach(tie -> putTie(out, tie));
    block.seams().forEach(s -> out.putDouble(s.eastM()).putDouble(s.northM()).putInt(s.cluster()));
    return out.array();
  }

  private void putPlace(ByteBuffer out, int p) {
    Places owned = block.owned();
    out.putDouble(owned.eastM(p)).putDouble(owned.northM(p)).putDouble(owned.weight(p));
    out.putInt(block.label(p)).put((byte) (block.isCore(p) ? 1 : 0));
  }

  private static void putTie(ByteBuffer out, Tie tie) {
    out.putInt(tie.place()).putInt(tie.clusters().length);
    IntStream.of(tie.clusters()).forEach(out::putInt);
  }

  static BlockClusters read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int clusters = in.getInt();
    int places = in.getInt();
    int tieCount = in.getInt();
    int seamCount = in.getInt();
    double[][] columns = new double[3][places];
    int[] labels = new int[places];
    boolean[] core = new boolean[places];
    for (int p = 0; p < places; p++) {
      for (double[] column : columns) {
        column[p] = in.getDouble();
      }
      labels[p] = in.getInt();
      core[p] = in.get() == 1;
    }
    Places owned = Places.ofWeighted(columns[0], columns[1], columns[2]);
    return BlockClusters.of(
        owned, labels, core, ties(in, tieCount), seams(in, seamCount), clusters);
  }

  private static List<Tie> ties(ByteBuffer in, int count) {
    List<Tie> ties = new ArrayList<>(count);
    for (int t = 0; t < count; t++) {
      int place = in.getInt();
      int[] clusters = new int[in.getInt()];
      for (int c = 0; c < clusters.length; c++) {
        clusters[c] = in.getInt();
      }
      ties.add(new Tie(place, clusters));
    }
    return ties;
  }

  private static List<Seam> seams(ByteBuffer in, int count) {
    List<Seam> seams = new ArrayList<>(count);
    for (int s = 0; s < count; s++) {
      seams.add(new Seam(in.getDouble(), in.getDouble(), in.getInt()));
    }
    return seams;
  }
}
