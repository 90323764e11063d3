package org.beatlight.ingest.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beatlight.settings.RunFailedException;

/**
 * The head of a CSV file.
 *
 * @param columns the names in the header, without surrounding space
 * @param hasRows whether a record follows
 */
record CsvHead(List<String> columns, char delimiter, boolean hasRows) {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  /**
   * Reads the head of a file.
   *
   * @param delimiter as declared; where empty, of the usual ones the one by which the header has
   *     the most columns
   * @param encodings of the file, as {@link InputBytes#encodings} tells
   * @throws RunFailedException if it is no CSV file
   */
  static CsvHead read(Path file, Optional<Character> delimiter, List<Charset> encodings)
      throws IOException {
    if (delimiter.isPresent()) {
      return checked(file, read(file, delimiter.get(), encodings));
    }

    CsvHead best = read(file, DELIMITERS[0], encodings);
    for (int i = 1; i < DELIMITERS.length; i++) {
      CsvHead head = read(file, DELIMITERS[i], encodings);
      best = head.columns().size() > best.columns().size() ? head : best;
    }
    return checked(file, best);
  }

  /** Returns the encodings of values, after UTF-16 and UTF-32 have become UTF-8. */
  static List<Charset> valueCharsets(List<Charset> encodings) {
    return encodings.stream().anyMatch(InputBytes::isWide)
        ? List.of(StandardCharsets.UTF_8)
        : encodings;
  }

  private static CsvHead read(Path file, char delimiter, List<Charset> encodings)
      throws IOException {
    TextDecoder decoder = new TextDecoder(valueCharsets(encodings));
    try (CsvScanner scanner = new CsvScanner(InputBytes.open(file, encodings), delimiter, 0, 1)) {
      List<String> columns = new ArrayList<>();
      if (scanner.next() && scanner.fault().isEmpty()) {
        var fields = scanner.fields();
        for (int i = 0; i < fields.count(); i++) {
          columns.add(fields.text(i, decoder).strip());
        }
      }
      return new CsvHead(columns, delimiter, !columns.isEmpty() && scanner.next());
    }
  }

  private static CsvHead checked(Path file, CsvHead head) {
    if (head.columns().isEmpty()) {
      throw new RunFailedException(file + ": expected a CSV file with a header line, got none");
    }

    String first = head.columns().get(0);
    if (first.startsWith("<")) {
      throw new RunFailedException(file + ": expected a CSV file, got a web page");
    }
    if (first.startsWith("{") || first.startsWith("[")) {
      throw new RunFailedException(file + ": expected a CSV file, got JSON");
    }
    if (head.columns().stream().anyMatch(CsvHead::isBinary)) {
      throw new RunFailedException(
          file + ": expected a CSV file, got bytes that are no text (or text in another encoding)");
    }
    return head;
  }

  private static boolean isBinary(String column) {
    return column.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
  }
}
