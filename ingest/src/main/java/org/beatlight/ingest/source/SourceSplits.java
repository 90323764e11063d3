package org.beatlight.ingest.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.settings.Format;

/**
 * Cuts inputs into pieces of whole records that tasks read side by side. Where the cuts lie depends
 * on the input alone, never on the machine. A packed file is one piece: neither gzip nor zip can be
 * entered in the middle.
 */
public final class SourceSplits {
  /** Text that one task holds the results of. */
  private static final long SPLIT_BYTES = 32L << 20;

  private SourceSplits() {}

  /** Returns the pieces of all inputs, in their order. */
  public static List<SourceSplit> of(List<SourceFile> files) {
    List<SourceSplit> splits = new ArrayList<>();
    for (SourceFile file : files) {
      try {
        add(file, splits, SPLIT_BYTES);
      } catch (IOException e) {
        throw InputFiles.unreadable(file.file(), e);
      }
    }
    return splits;
  }

  static void add(SourceFile file, List<SourceSplit> splits, long splitBytes) throws IOException {
    long from = 0;
    long firstLine = 1;
    if (file.format() == Format.CSV
        && file.file().toFile().length() > splitBytes
        && InputBytes.isPlain(file.file(), file.charsets())) {
      try (CsvScanner scanner = scanner(file)) {
        scanner.next(); // the header
        scanner.expectWidth(file.width());
        while (scanner.next()) {
          if (scanner.offset() - from >= splitBytes) {
            splits.add(new SourceSplit(file, splits.size(), from, scanner.offset(), firstLine));
            from = scanner.offset();
            firstLine = scanner.line();
          }
        }
      }
    }
    splits.add(new SourceSplit(file, splits.size(), from, SourceSplit.TO_THE_END, firstLine));
  }

  private static CsvScanner scanner(SourceFile file) throws IOException {
    return new CsvScanner(
        InputBytes.open(file.file(), file.charsets()),
        file.delimiter(),
        InputBytes.markLength(file.file()),
        1);
  }
}
