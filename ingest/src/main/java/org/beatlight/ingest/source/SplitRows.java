package org.beatlight.ingest.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.beatlight.ingest.clean.Fingerprint;
import org.beatlight.ingest.clean.RawFields;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.ingest.clean.RowPlace;
import org.beatlight.settings.Field;
import org.beatlight.settings.Format;
import org.jspecify.annotations.Nullable;

/** The rows of one split, in its order; closes the input at its end, or when it is closed. */
public final class SplitRows implements Iterator<RawRow>, Closeable {
  private static final Field[] EVENT = {
    Field.OCCURRED, Field.X, Field.Y, Field.POINT, Field.CATEGORY
  };

  private final SourceSplit split;
  private final RecordRows records;
  private final RowHash hash = new RowHash();
  private long read;
  private boolean hasNext;

  /** Opens a split. */
  public SplitRows(SourceSplit split) {
    this.split = split;
    try {
      records = split.file().format() == Format.CSV ? new CsvRows(split) : new FormatRows(split);
    } catch (IOException e) {
      throw new UncheckedIOException(split.file().name(), e);
    }
    advance();
  }

  @Override
  public boolean hasNext() {
    return hasNext;
  }

  @Override
  public RawRow next() {
    if (!hasNext) {
      throw new NoSuchElementException(split.file().name());
    }

    read++;
    RawRow row = row(new RowPlace(split.index(), read));
    advance();
    return row;
  }

  @Override
  public void close() throws IOException {
    hasNext = false;
    records.close();
  }

  private void advance() {
    try {
      hasNext = records.next();
      if (!hasNext) {
        records.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(split.file().name(), e);
    }
  }

  private RawRow row(RowPlace place) {
    if (!records.fault().isEmpty()) {
      return RawRow.unreadable(place, records.fault());
    }

    RawFields fields = new RawFields(split.file().values().read(records));
    Fingerprint digest = records.digest();
    return new RawRow(place, key(fields, digest), digest, fields, "", records.usedOtherEncoding());
  }

  private @Nullable Fingerprint key(RawFields fields, Fingerprint digest) {
    return switch (split.file().identity()) {
      case ID -> {
        String id = fields.text(Field.ID);
        yield id.isEmpty() ? null : hash.begin().add(id).end();
      }
      case WHOLE_ROW -> digest;
      case EVENT -> {
        hash.begin();
        for (Field field : EVENT) {
          hash.add(fields.text(field));
        }
        yield hash.end();
      }
      case NONE -> null;
    };
  }
}
