package org.beatlight.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.ingest.clean.RowPlace;
import org.jspecify.annotations.Nullable;

/** The rows of one file, in its order; closes the file at its end. */
public final class RawRows implements Iterator<RawRow> {
  private static final int DIGEST_BYTES = 16; // 128 bits tell any two rows apart
  private static final String BETWEEN_FIELDS = "\u001F"; // so that "a","bc" is not "ab","c"

  private final SourceFile source;
  private final CsvRecords records;
  private final MessageDigest sha256 = Sha256.digest();
  private long read;
  private @Nullable CsvRecord next;

  /** Opens a file. */
  public RawRows(SourceFile source) {
    this.source = source;
    try {
      records = new CsvRecords(InputText.open(source.file()), source.delimiter());
    } catch (IOException e) {
      throw new UncheckedIOException(source.path(), e);
    }
    advance();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public RawRow next() {
    CsvRecord record = next;
    if (record == null) {
      throw new NoSuchElementException(source.path());
    }

    read++;
    advance();
    return row(record);
  }

  private void advance() {
    try {
      next = records.next();
      if (next == null) {
        records.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(source.path(), e);
    }
  }

  private RawRow row(CsvRecord record) {
    RowPlace place = new RowPlace(source.source(), source.index(), read);
    if (!record.fault().isEmpty()) {
      return RawRow.unreadable(place, fault(record));
    }

    String digest = digest(record.fields());
    var fields = ColumnMap.fields(source.columns(), record.fields());
    return source.hasId()
        ? RawRow.withId(place, digest, fields)
        : RawRow.withoutId(place, digest, fields);
  }

  private String fault(CsvRecord record) {
    return "%s line %d: %s".formatted(source.file().getFileName(), record.line(), record.fault());
  }

  private String digest(List<String> fields) {
    byte[] text = String.join(BETWEEN_FIELDS, fields).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256.digest(text), 0, DIGEST_BYTES);
  }
}
