package org.beatlight.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beatlight.ingest.clean.SourceRules;
import org.beatlight.settings.ColumnValue;
import org.beatlight.settings.Field;
import org.beatlight.settings.LayoutSettings;
import org.beatlight.settings.SettingsException;
import org.beatlight.settings.SourceSettings;

/** Which of a source's layouts a file has. */
final class Layouts {
  private static final ColumnValue NOTHING = ColumnValue.constant("");

  private Layouts() {}

  /**
   * Returns the place of the first layout whose columns are all there.
   *
   * @param input what messages call it
   * @throws SettingsException if there is none
   */
  static int choose(SourceSettings source, String input, List<String> columns) {
    OptionalInt repaired = RepairColumns.layout(source, columns);
    if (repaired.isPresent()) {
      return repaired.getAsInt();
    }

    for (int i = 0; i < source.layouts().size(); i++) {
      if (missing(source, i, columns).isEmpty()) {
        requireEachOnce(source, i, input, columns);
        return i;
      }
    }
    throw new SettingsException(
        "%s: source %s: expected %s in %s, which has the columns %s"
            .formatted(
                source.place(),
                source.name(),
                expected(source, columns),
                input,
                String.join(", ", columns)));
  }

  /** Returns where the values of a layout are: every field's, then every condition's. */
  static RowLayout values(SourceSettings source, int layout, List<String> columns) {
    return RepairColumns.layout(source, columns).isPresent()
        ? RepairColumns.layoutOf(source, columns)
        : RowLayout.of(wanted(source, source.layouts().get(layout)).toList(), columns);
  }

  private static Stream<ColumnValue> wanted(SourceSettings source, LayoutSettings layout) {
    return Stream.concat(
        Stream.of(Field.values()).map(field -> layout.columns().getOrDefault(field, NOTHING)),
        SourceRules.conditionValues(source).stream());
  }

  private static List<String> missing(SourceSettings source, int layout, List<String> columns) {
    return wanted(source, source.layouts().get(layout))
        .filter(value -> !RowLayout.fits(value, columns))
        .flatMap(value -> value.columns().filter(column -> !columns.contains(column)).limit(1))
        .distinct()
        .toList();
  }

  private static String expected(SourceSettings source, List<String> columns) {
    List<String> misfits = new ArrayList<>();
    for (int i = 0; i < source.layouts().size(); i++) {
      String missing = quoted(missing(source, i, columns));
      misfits.add(
          source.layouts().size() == 1
              ? missing
              : missing + " for the layout " + source.layouts().get(i).name());
    }
    return String.join(", or ", misfits);
  }

  private static String quoted(List<String> columns) {
    String names = columns.stream().map(c -> '"' + c + '"').collect(Collectors.joining(" and "));
    return (columns.size() == 1 ? "column " : "columns ") + names;
  }

  private static void requireEachOnce(
      SourceSettings source, int layout, String input, List<String> columns) {
    wanted(source, source.layouts().get(layout))
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
