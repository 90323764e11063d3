package org.beatlight.ingest.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beatlight.ingest.clean.RawFields;
import org.beatlight.settings.SettingsException;
import org.beatlight.settings.SourceSettings;
import org.beatlight.settings.SourceSettings.Columns;

/** Finds the columns that the settings name in a file's header. */
final class ColumnMap {
  private ColumnMap() {}

  /**
   * Returns where each field of {@link RawFields} is found, in its order; -1 where the settings
   * name no column for it.
   *
   * @throws SettingsException if a column is not in the header, or is twice
   */
  static List<Integer> of(SourceSettings source, Path file, List<String> header) {
    List<String> names = header.stream().map(String::strip).toList();
    return mapped(source.columns())
        .map(column -> column.map(name -> find(name, names, source, file)).orElse(-1))
        .toList();
  }

  /** Returns the fields of a record. */
  static RawFields fields(List<Integer> columns, List<String> record) {
    String[] values = new String[columns.size()];
    for (int i = 0; i < values.length; i++) {
      int column = columns.get(i);
      values[i] = column < 0 ? "" : record.get(column);
    }
    return new RawFields(
        values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7],
        values[8], values[9]);
  }

  private static Stream<Optional<String>> mapped(Columns columns) {
    return Stream.of(
        columns.id(),
        Optional.of(columns.occurred()),
        columns.occurredTo(),
        columns.reported(),
        Optional.of(columns.longitude()),
        Optional.of(columns.latitude()),
        columns.category(),
        columns.status(),
        columns.beat(),
        columns.version());
  }

  private static int find(String name, List<String> names, SourceSettings source, Path file) {
    int first = names.indexOf(name);
    if (first < 0) {
      throw new SettingsException(
          "%s: source %s: expected column \"%s\" in %s, which has the columns %s"
              .formatted(source.place(), source.name(), name, file, String.join(", ", names)));
    }
    if (first != names.lastIndexOf(name)) {
      throw new SettingsException(
          "%s: source %s: expected one column \"%s\" in %s, got several"
              .formatted(source.place(), source.name(), name, file));
    }

    return first;
  }
}
