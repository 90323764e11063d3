package org.beatlight.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beatlight.ingest.clean.SourceRules;
import org.beatlight.settings.ColumnValue;
import org.beatlight.settings.Field;
import org.beatlight.settings.LayoutSettings;
import org.beatlight.settings.SourceSettings;

/**
 * The columns of a file of rejected rows: the values that the settings give a meaning, under the
 * settings' own names, then those that conditions ask for. A column whose name tells the layout
 * (and the CRS, where the input declared it) makes such a file known when it comes back repaired.
 */
public final class RepairColumns {
  private static final String LAYOUT = "layout=";
  private static final String CRS = " crs=";
  private static final List<String> REASON = List.of("finding", "detail", "file", "row");

  private RepairColumns() {}

  /** Returns the header of a file of rows of an input. */
  public static List<String> header(SourceFile input) {
    List<String> header = new ArrayList<>(values(input.values().values().size()));
    header.add(LAYOUT + input.layoutName() + (input.crs().isEmpty() ? "" : CRS + input.crs()));
    header.addAll(REASON);
    return header;
  }

  /** Returns the place of the layout that a header tells; empty for any other file. */
  static OptionalInt layout(SourceSettings source, List<String> columns) {
    return IntStream.range(0, source.layouts().size())
        .filter(i -> columns.stream().anyMatch(tells(source.layouts().get(i))))
        .findFirst();
  }

  /** Returns the CRS that the input declared which the rows came from; empty for none. */
  static String crs(List<String> columns) {
    return columns.stream()
        .filter(column -> column.startsWith(LAYOUT) && column.contains(CRS))
        .map(column -> column.substring(column.indexOf(CRS) + CRS.length()))
        .findFirst()
        .orElse("");
  }

  private static Predicate<String> tells(LayoutSettings layout) {
    String name = LAYOUT + layout.name();
    return column -> column.equals(name) || column.startsWith(name + CRS);
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
