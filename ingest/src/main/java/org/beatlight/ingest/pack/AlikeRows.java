package org.beatlight.ingest.pack;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.clean.RowPlace;
import org.beatlight.ingest.pack.LikenessLedger.Alike;
import org.beatlight.ingest.pack.Marks.Mark;

/** Events that are alike: those of a group follow each other, in the order of their rows. */
final class AlikeRows implements Serializable {
  private final long[] hashes;
  private final int[] splits;
  private final int[] records;

  private AlikeRows(int rows) {
    hashes = new long[rows];
    splits = new int[rows];
    records = new int[rows];
  }

  static AlikeRows of(List<Alike> rows) {
    AlikeRows alike = new AlikeRows(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      alike.hashes[i] = rows.get(i).hash();
      alike.splits[i] = rows.get(i).place().split();
      alike.records[i] = (int) rows.get(i).place().record();
    }
    return alike;
  }

  /**
   * Returns marks on all but the first of each group.
   *
   * @param losers rows that are no events in the end
   */
  List<Mark> afterTheFirst(Marks losers) {
    List<Mark> marks = new ArrayList<>();
    boolean hasFirst = false;
    for (int i = 0; i < hashes.length; i++) {
      hasFirst &= i > 0 && hashes[i] == hashes[i - 1];
      if (losers.of(splits[i], records[i]) == null) {
        if (hasFirst) {
          RowPlace place = new RowPlace(splits[i], records[i]);
          marks.add(new Mark(place, FindingCode.LIKELY_DUPLICATE));
        }
        hasFirst = true;
      }
    }
    return marks;
  }
}
