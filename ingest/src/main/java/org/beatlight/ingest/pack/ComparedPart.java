package org.beatlight.ingest.pack;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.beatlight.ingest.pack.Marks.Mark;

/**
 * What the rows of one part tell of each other: little, however many they are.
 *
 * @param losers rows that do not stand for their record
 * @param alike events that are alike
 * @param crowded the hashes of places with enough events to be stacked, sorted
 * @param rowsOfSplit the rows of some splits
 */
public record ComparedPart(
    List<Mark> losers, AlikeRows alike, long[] crowded, Map<Integer, Long> rowsOfSplit)
    implements Serializable {

  /**
   * Compares rows.
   *
   * @param pieces all of one part
   */
  public static ComparedPart of(Iterator<Piece> pieces) {
    List<Ledger> records = new ArrayList<>();
    List<Ledger> likenesses = new ArrayList<>();
    List<Ledger> places = new ArrayList<>();
    HashMap<Integer, Long> rowsOfSplit = new HashMap<>();
    while (pieces.hasNext()) {
      Piece piece = pieces.next();
      switch (piece.key().content()) {
        case RECORDS -> records.add(RecordLedger.read(piece));
        case LIKENESSES -> likenesses.add(LikenessLedger.read(piece));
        case PLACES -> places.add(PlaceLedger.read(piece));
        case ROW_COUNT ->
            rowsOfSplit.put(piece.key().split(), new ByteSource(piece.packed()).getLong());
        default -> throw new IllegalArgumentException("not compared: " + piece.key());
      }
    }
    return new ComparedPart(
        new ArrayList<>(RecordLedger.losers(records)),
        LikenessLedger.alike(likenesses),
        PlaceLedger.crowded(places),
        rowsOfSplit);
  }
}
