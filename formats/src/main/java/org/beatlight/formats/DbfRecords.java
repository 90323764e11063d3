package org.beatlight.formats;

import com.linuxense.javadbf.DBFReader;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a .dbf file, deleted rows included, for their shapes are there too. */
final class DbfRecords implements Closeable {
  private static final boolean WITH_DELETED_ROWS = true;

  private final DBFReader reader;
  private final List<String> columns = new ArrayList<>();

  DbfRecords(Path dbf, Charset charset) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(dbf));
    try {
      reader = new DBFReader(bytes, charset, WITH_DELETED_ROWS);
      for (int i = 1; i < reader.getFieldCount(); i++) {
        columns.add(reader.getField(i).getName());
      }
    } catch (RuntimeException e) {
      bytes.close();
      throw new IOException(e.getMessage(), e);
    }
  }

  List<String> columns() {
    return List.copyOf(columns);
  }

  /** Returns the next row's values; null at the end. */
  @Nullable List<String> next() throws IOException {
    try {
      Object[] values = reader.nextRecord();
      return values == null ? null : texts(values);
    } catch (RuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    reader.close();
  }

  private List<String> texts(Object[] values) {
    List<String> texts = new ArrayList<>(columns.size());
    for (int i = 1; i < values.length; i++) { // the first says whether the row is deleted
      texts.add(values[i] instanceof Date date ? day(date).toString() : Text.of(values[i]));
    }
    return texts;
  }

  private static LocalDate day(Date date) {
    return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault()); // as the reader made it
  }
}
