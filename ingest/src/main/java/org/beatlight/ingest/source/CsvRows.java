package org.beatlight.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import org.beatlight.ingest.clean.Fingerprint;
import org.beatlight.ingest.source.CsvScanner.CsvFields;

/** The records of one split of a CSV file. */
final class CsvRows implements RecordRows {
  private final SourceSplit split;
  private final CsvScanner scanner;
  private final CsvFields fields;
  private final TextDecoder decoder;
  private final RowHash hash = new RowHash();

  CsvRows(SourceSplit split) throws IOException {
    this.split = split;
    SourceFile file = split.file();
    decoder = new TextDecoder(CsvHead.valueCharsets(file.charsets()));
    scanner = new CsvScanner(open(split), file.delimiter(), start(split), split.firstLine());
    fields = scanner.fields();
    if (split.from() == 0) {
      scanner.next(); // the header
    }
    scanner.expectWidth(file.width());
  }

  @Override
  public boolean next() throws IOException {
    return scanner.next() && scanner.offset() < split.to();
  }

  @Override
  public String fault() {
    return scanner.fault().isEmpty()
        ? ""
        : "line %d: %s".formatted(scanner.line(), scanner.fault());
  }

  @Override
  public String text(int column) {
    return fields.text(column, decoder);
  }

  @Override
  public Fingerprint digest() {
    hash.begin();
    for (int i = 0; i < fields.count(); i++) {
      hash.add(fields.buffer(), fields.start(i), fields.end(i));
    }
    return hash.end();
  }

  @Override
  public boolean usedOtherEncoding() {
    return decoder.usedAnother();
  }

  @Override
  public void close() throws IOException {
    scanner.close();
  }

  private static long start(SourceSplit split) throws IOException {
    boolean cut = split.from() == 0 && split.to() != SourceSplit.TO_THE_END;
    return cut ? InputBytes.markLength(split.file().file()) : split.from();
  }

  private static InputStream open(SourceSplit split) throws IOException {
    if (split.from() == 0) {
      return InputBytes.open(split.file().file(), split.file().charsets());
    }

    FileChannel channel = FileChannel.open(split.file().file(), StandardOpenOption.READ);
    channel.position(split.from());
    return Channels.newInputStream(channel);
  }
}
