package org.beatlight.analytics.publication;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.core.contract.PublishedV1;

/**
 * What one pass over all results shows.
 *
 * @param fingerprint SHA-256, in hexadecimal, over each table's name and its rows as {@link
 *     RowBytes}, in the order of the tables and of their keys
 * @param rows rows by table
 * @param beatEvents events that the days of the beats add up to
 * @param packedEvents events that the blocks add up to
 */
public record Inventory(
    String fingerprint, Map<String, Long> rows, long beatEvents, long packedEvents) {
  public Inventory {
    rows = Collections.unmodifiableMap(new TreeMap<>(rows));
  }

  /** Reads all results once. */
  public static Inventory of(Results results) {
    InventoryPass pass = new InventoryPass();
    for (PublishedV1.Table table : PublishedV1.RESULTS) {
      pass.read(table.name(), results.rows(table.name()));
    }
    return pass.inventory();
  }
}
