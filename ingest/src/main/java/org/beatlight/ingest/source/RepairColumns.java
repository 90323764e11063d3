package org.beatlight.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beatlight.ingest.clean.SourceRules;
import org.beatlight.settings.ColumnValue;
import org.beatlight.settings.Field;
import org.beatlight.settings.SourceSettings;

/**
 * The columns of a file of rejected rows: the values that the settings give a meaning, under the
 * settings' own names, then those that conditions ask for. A column whose name tells the layout
 * makes such a file known when it comes back repaired.
 */
public final class RepairColumns {
  private static final String LAYOUT = "layout=";
  private static final List<String> REASON = List.of("finding", "detail", "file", "row");

  private RepairColumns() {}

  /** Returns the header of a file of rows of an input. */
  public static List<String> header(SourceFile input) {
    List<String> header = new ArrayList<>(values(input.values().values().size()));
    header.add(LAYOUT + input.layoutName());
    header.addAll(REASON);
    return header;
  }

  /** Returns the place of the layout that a header tells; empty for any other file. */
  static OptionalInt layout(SourceSettings source, List<String> columns) {
    return IntStream.range(0, source.layouts().size())
        .filter(i -> columns.contains(LAYOUT + source.layouts().get(i).name()))
        .findFirst();
  }

  /** Returns the values of a repaired file. */
  static List<ColumnValue> wanted(SourceSettings source) {
    int conditions = SourceRules.conditionValues(source).size();
    return values(Field.values().length + conditions).stream().map(ColumnValue::column).toList();
  }

  private static List<String> values(int count) {
    Stream<String> fields = Stream.of(Field.values()).map(Field::key);
    Stream<String> conditions =
        IntStream.rangeClosed(1, count - Field.values().length).mapToObj(i -> "condition " + i);
    return Stream.concat(fields, conditions).toList();
  }
}
