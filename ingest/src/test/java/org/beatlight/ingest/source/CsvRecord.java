package org.beatlight.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A record as tests compare it.
 *
 * @param line where it begins, from 1
 * @param fields none where there is a fault
 */
record CsvRecord(long line, List<String> fields, String fault) {
  static final int ANY_WIDTH = -1;

  static CsvRecord of(long line, String... fields) {
    return new CsvRecord(line, List.of(fields), "");
  }

  static CsvRecord fault(long line, String fault) {
    return new CsvRecord(line, List.of(), fault);
  }

  /** Returns what the scanner finds. */
  static List<CsvRecord> scan(String text, char delimiter, int width) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return scan(new ByteArrayInputStream(bytes), delimiter, width);
  }

  static List<CsvRecord> scan(InputStream bytes, char delimiter, int width) throws IOException {
    try (CsvScanner scanner = new CsvScanner(bytes, delimiter, 0, 1)) {
      if (width != ANY_WIDTH) {
        scanner.expectWidth(width);
      }
      List<CsvRecord> records = new ArrayList<>();
      while (scanner.next()) {
        records.add(of(scanner));
      }
      return records;
    }
  }

  static CsvRecord of(CsvScanner scanner) {
    return scanner.fault().isEmpty()
        ? new CsvRecord(scanner.line(), texts(scanner.fields()), "")
        : fault(scanner.line(), scanner.fault());
  }

  private static List<String> texts(CsvScanner.CsvFields fields) {
    TextDecoder decoder = new TextDecoder(List.of(StandardCharsets.UTF_8));
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < fields.count(); i++) {
      texts.add(fields.text(i, decoder));
    }
    return texts;
  }
}
