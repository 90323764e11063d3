package org.beatlight.formats;

import java.nio.file.Path;
import org.beatlight.settings.Format;

/** Reads a file and prints its first records' faults where it has few, and how many there are. */
final class CountRecords {
  private static final long FEW = 10;

  private CountRecords() {}

  public static void main(String[] args) throws Exception {
    FileInput input = new FileInput(Format.valueOf(args[0]), Path.of(args[1]));
    StringBuilder faults = new StringBuilder();
    long count = 0;
    try (Records records = RecordFormats.open(input)) {
      TextRecord record = records.next();
      while (record != null) {
        count++;
        if (count <= FEW) {
          faults.append("%d %s%n".formatted(record.number(), record.fault()));
        }
        record = records.next();
      }
    } catch (RuntimeException e) {
      System.out.println(e);
      return;
    }
    System.out.print(count <= FEW ? faults : "");
    System.out.println(count + " records");
  }
}
