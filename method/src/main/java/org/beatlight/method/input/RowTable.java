package org.beatlight.method.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beatlight.method.output.Layer;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;

/** The rows of a CSV file in UTF-8 whose first record names the columns; rows count from 0. */
public final class RowTable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path file;
  private final List<String> columns;
  private final List<CsvRecord> rows;

  private RowTable(Path file, List<String> columns, List<CsvRecord> rows) {
    this.file = file;
    this.columns = List.copyOf(columns);
    this.rows = rows;
  }

  /**
   * Reads a file; one that ends with {@code .tsv} or {@code .tab} has tabs between its fields.
   *
   * @throws SettingsException if there is no such file
   * @throws RunFailedException if it is no CSV
   */
  public static RowTable read(Path file) {
    if (!Files.isRegularFile(file)) {
      String found = Files.exists(file) ? "a folder" : "none";
      throw new SettingsException(file + ": expected a CSV file, found " + found);
    }

    List<CsvRecord> records = records(file);
    if (records.isEmpty()) {
      throw new RunFailedException(file + ": expected a header and rows, got nothing");
    }
    List<String> columns = records.get(0).getFields().stream().map(String::strip).toList();
    return new RowTable(file, columns, records.subList(1, records.size()));
  }

  private static List<CsvRecord> records(Path file) {
    List<CsvRecord> records = new ArrayList<>();
    try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CsvReader<CsvRecord> reader = builder(file).ofCsvRecord(withoutMark(text))) {
      reader.forEach(records::add);
      return records;
    } catch (IOException e) {
      throw unreadable(file, e);
    } catch (UncheckedIOException | CsvParseException e) {
      throw e.getCause() instanceof IOException cause
          ? unreadable(file, cause)
          : new RunFailedException(
              "%s: expected CSV, got what is none: %s".formatted(file, deepest(e)), e);
    }
  }

  private static CsvReader.CsvReaderBuilder builder(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    boolean tabs = name.endsWith(".tsv") || name.endsWith(".tab");
    return CsvReader.builder().fieldSeparator(tabs ? '\t' : ',');
  }

  private static BufferedReader withoutMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private static RunFailedException unreadable(Path file, IOException e) {
    String found =
        e instanceof CharacterCodingException ? "other bytes" : "an error: " + e.getMessage();
    return new RunFailedException(file + ": expected text in UTF-8, got " + found, e);
  }

  private static String deepest(Throwable e) {
    Throwable cause = e.getCause();
    return cause == null ? String.valueOf(e.getMessage()) : deepest(cause);
  }

  /** Returns the number of rows, the header not among them. */
  public int size() {
    return rows.size();
  }

  /**
   * Returns a column by its name.
   *
   * @param option what asks for it, such as {@code --x}
   * @throws SettingsException if there is no such column or there are several
   */
  public Column column(String option, String name) {
    int same = Collections.frequency(columns, name);
    if (same != 1) {
      throw new SettingsException(
          "%s: %s: expected one column \"%s\", got %s"
              .formatted(
                  file, option, name, same == 0 ? String.join(", ", columns) : same + " of them"));
    }

    return new Column(this, columns.indexOf(name));
  }

  /** Returns a column that need not be there. */
  public Optional<Column> findColumn(String name) {
    return columns.contains(name) ? Optional.of(column("", name)) : Optional.empty();
  }

  /**
   * Returns the rows with columns added.
   *
   * @throws SettingsException if a column is there already
   */
  public Layer with(List<String> added, Layer.Values values) {
    for (String name : added) {
      if (columns.contains(name)) {
        throw new SettingsException(
            "%s: expected no column \"%s\", which the result adds: rename it"
                .formatted(file, name));
      }
    }

    List<String> all = new ArrayList<>(columns);
    all.addAll(added);
    return Layer.of(
        all,
        size(),
        row -> {
          List<Object> line = new ArrayList<>(rows.get(row).getFields());
          line.addAll(values.of(row));
          return line;
        });
  }

  /** Returns what messages call the file. */
  public Path file() {
    return file;
  }

  String cell(int row, int column) {
    return rows.get(row).getField(column).strip();
  }

  String name(int column) {
    return columns.get(column);
  }

  /** Returns where a row stands, for messages; they count rows from 1. */
  String place(int row) {
    return "row %d (line %d)".formatted(row + 1, rows.get(row).getStartingLineNumber());
  }
}
