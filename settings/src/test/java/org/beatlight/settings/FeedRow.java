package org.beatlight.settings;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beatlight.settings.ColumnValue.ColumnText;
import org.beatlight.settings.ColumnValue.FixedText;
import org.beatlight.settings.ColumnValue.Part;
import org.beatlight.settings.ColumnValue.Template;

/** A row as the settings have it read, as plainly as can be. */
record FeedRow(NamedCsvRecord row) {
  /** Returns the first layout whose columns are all there. */
  Optional<LayoutSettings> layout(SourceSettings source) {
    return source.layouts().stream()
        .filter(
            layout ->
                layout.columns().values().stream()
                    .allMatch(value -> value.alternatives().stream().anyMatch(this::has)))
        .findFirst();
  }

  boolean has(Template template) {
    return row.getHeader().containsAll(template.columns());
  }

  Optional<String> value(LayoutSettings layout, Field field) {
    return Objects.requireNonNull(layout.columns().get(field)).alternatives().stream()
        .filter(this::has)
        .filter(it -> it.columns().stream().noneMatch(column -> row.getField(column).isBlank()))
        .map(it -> String.join("", it.parts().stream().map(this::text).toList()))
        .findFirst();
  }

  /** Returns the time of occurrence, as exactly as it is told. */
  Optional<String> time(LayoutSettings layout) {
    Optional<String> text = value(layout, Field.OCCURRED);
    return layout.dateFormats().stream()
        .filter(pattern -> !pattern.equals(LayoutSettings.ISO))
        .flatMap(pattern -> text.flatMap(it -> parsed(pattern, it)).stream())
        .findFirst();
  }

  /** Returns the canonical category; empty where the source's own is not mapped. */
  Optional<String> category(SourceSettings source, LayoutSettings layout) {
    CategorySettings categories = source.categories();
    return categories
        .forAll()
        .or(() -> value(layout, Field.CATEGORY).flatMap(code -> mapped(categories, code)));
  }

  private String text(Part part) {
    if (part instanceof FixedText fixed) {
      return fixed.text();
    }

    ColumnText column = (ColumnText) part;
    String text = row.getField(column.column()).strip();
    return "0".repeat(Math.max(0, column.width() - text.length())) + text;
  }

  private static Optional<String> mapped(CategorySettings categories, String code) {
    return categories.bySourceCategory().entrySet().stream()
        .filter(entry -> Crosswalk.normal(entry.getKey()).equals(Crosswalk.normal(code)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Optional<String> parsed(String pattern, String text) {
    try {
      return Optional.of(
          DateTimeFormatter.ofPattern(pattern, Locale.US)
              .parseBest(text, LocalDateTime::from, LocalDate::from, YearMonth::from)
              .toString());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
