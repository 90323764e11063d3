package org.beatlight.ingest.pack;

import java.io.Serializable;
import java.util.Comparator;
import org.beatlight.core.contract.LakeV1;

/**
 * Where the events go, and where among others: chunks in order hold rows in the order of source,
 * file and row.
 *
 * @param month months since the year 0
 */
public record ChunkKey(Table table, String kind, int month, int source, int split, long firstRecord)
    implements Comparable<ChunkKey>, Serializable {
  private static final Comparator<ChunkKey> ORDER =
      Comparator.comparing(ChunkKey::table)
          .thenComparing(ChunkKey::kind)
          .thenComparingInt(ChunkKey::month)
          .thenComparingInt(ChunkKey::source)
          .thenComparingInt(ChunkKey::split)
          .thenComparingLong(ChunkKey::firstRecord);

  @Override
  public int compareTo(ChunkKey other) {
    return ORDER.compare(this, other);
  }

  /** Returns the name of the file's folder within the load. */
  public String folder() {
    String month = SplitTally.monthText(this.month);
    return "%s/kind=%s/month=%s".formatted(table.folder(), kind, month);
  }

  /** The tables of events. */
  public enum Table {
    EVENTS(LakeV1.EVENTS),
    HISTORY(LakeV1.HISTORY);

    private final String folder;

    Table(String folder) {
      this.folder = folder;
    }

    private String folder() {
      return folder;
    }
  }
}
