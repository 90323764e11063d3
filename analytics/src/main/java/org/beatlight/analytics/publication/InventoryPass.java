package org.beatlight.analytics.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The working state of one pass over all results. */
final class InventoryPass {
  private final MessageDigest digest = sha256();
  private final Map<String, Long> rows = new TreeMap<>();
  private long beatEvents;
  private long packedEvents;

  void read(String table, Iterable<? extends ResultRow> tableRows) {
    digest.update(table.getBytes(StandardCharsets.UTF_8));
    long count = 0;
    for (ResultRow row : tableRows) {
      digest.update(RowBytes.of(row.values()));
      addEvents(row);
      count++;
    }
    rows.put(table, count);
  }

  Inventory inventory() {
    return new Inventory(HexFormat.of().formatHex(digest.digest()), rows, beatEvents, packedEvents);
  }

  private void addEvents(ResultRow row) {
    if (row instanceof BeatDayRow day) {
      beatEvents += day.events();
    } else if (row instanceof EventBlockRow block) {
      packedEvents += block.events();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
