package org.beatlight.ingest.source;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.beatlight.ingest.clean.SourceRules;
import org.beatlight.settings.ColumnValue;
import org.beatlight.settings.Field;
import org.beatlight.settings.SettingsException;
import org.beatlight.settings.SourceSettings;

/** Which of a source's layouts a file has. */
final class Layouts {
  private static final ColumnValue NOTHING = ColumnValue.constant("");
  private static final int MOST_SHOWN = 50;
  private static final int LONGEST_SHOWN = 40;

  private Layouts() {}

  /**
   * Returns the place of the first layout whose columns are all there.
   *
   * @param input what messages call it
   * @throws SettingsException if there is none
   */
  static int choose(SourceSettings source, String input, List<String> columns) {
    OptionalInt repaired = RepairColumns.layout(source, columns);
    int first = repaired.orElse(0);
    int last = repaired.orElse(source.layouts().size() - 1);
    for (int i = first; i <= last; i++) {
      List<ColumnValue> wanted = wanted(source, i, columns);
      if (missing(wanted, columns).isEmpty()) {
        requireEachOnce(wanted, source, input, columns);
        return i;
      }
    }
    throw new SettingsException(
        "%s: source %s: expected %s in %s, which has the columns %s"
            .formatted(
                source.place(),
                source.name(),
                expected(source, first, last, columns),
                input,
                shown(columns)));
  }

  /** Returns where the values of a layout are: every field's, then every condition's. */
  static RowLayout values(SourceSettings source, int layout, List<String> columns) {
    return RowLayout.of(wanted(source, layout, columns), columns);
  }

  private static List<ColumnValue> wanted(SourceSettings source, int layout, List<String> columns) {
    if (RepairColumns.layout(source, columns).isPresent()) {
      return RepairColumns.wanted(source);
    }

    Map<Field, ColumnValue> named = source.layouts().get(layout).columns();
    return Stream.concat(
            Stream.of(Field.values()).map(field -> named.getOrDefault(field, NOTHING)),
            SourceRules.conditionValues(source).stream())
        .toList();
  }

  private static List<String> missing(List<ColumnValue> wanted, List<String> columns) {
    return wanted.stream()
        .filter(value -> !RowLayout.fits(value, columns))
        .flatMap(value -> value.columns().filter(column -> !columns.contains(column)).limit(1))
        .distinct()
        .toList();
  }

  private static String expected(SourceSettings source, int first, int last, List<String> columns) {
    List<String> misfits = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      String missing = quoted(missing(wanted(source, i, columns), columns));
      misfits.add(
          first == last ? missing : missing + " for the layout " + source.layouts().get(i).name());
    }
    return String.join(", or ", misfits);
  }

  private static String quoted(List<String> columns) {
    String names = columns.stream().map(c -> '"' + c + '"').collect(joining(" and "));
    return (columns.size() == 1 ? "column " : "columns ") + names;
  }

  /** Returns the columns on one line of a message, however odd the file. */
  private static String shown(List<String> columns) {
    String first = columns.stream().limit(MOST_SHOWN).map(Layouts::shown).collect(joining(", "));
    int more = columns.size() - MOST_SHOWN;
    return more > 0 ? "%s and %d more".formatted(first, more) : first;
  }

  private static String shown(String column) {
    String line = column.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
  }

  private static void requireEachOnce(
      List<ColumnValue> wanted, SourceSettings source, String input, List<String> columns) {
    wanted.stream()
        .flatMap(ColumnValue::columns)
        .filter(name -> columns.indexOf(name) != columns.lastIndexOf(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new SettingsException(
                  "%s: source %s: expected one column \"%s\" in %s, got several"
                      .formatted(source.place(), source.name(), name, input));
            });
  }
}
