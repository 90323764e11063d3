package org.beatlight.ingest.clean;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.beatlight.core.event.Kind;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.event.Provenance;
import org.beatlight.settings.City;
import org.beatlight.settings.ColumnValue;
import org.beatlight.settings.Condition;
import org.beatlight.settings.Rules;
import org.beatlight.settings.SourceSettings;

/**
 * What one source's rows mean, in a form that travels to Spark's tasks.
 *
 * @param layouts in the order of the settings
 * @param category the category of every row; empty where a column says
 * @param from the first day taken in
 * @param to the first day left out
 * @param today the day of the load in the city's calendar: what happens later cannot be true
 */
public record SourceRules(
    String name,
    Kind kind,
    List<LayoutRules> layouts,
    List<Condition> filters,
    String category,
    Map<String, String> categories,
    Set<String> withdrawn,
    Set<String> duplicates,
    Rules<Provenance> provenance,
    Rules<LocationPrecision> precision,
    ZoneId zone,
    LocalDate from,
    LocalDate to,
    LocalDate today)
    implements Serializable {
  public SourceRules {
    layouts = List.copyOf(layouts);
    filters = List.copyOf(filters);
    categories = Map.copyOf(categories);
    withdrawn = Set.copyOf(withdrawn);
    duplicates = Set.copyOf(duplicates);
  }

  /** Returns the rules that the settings state for one source of a city. */
  public static SourceRules of(
      SourceSettings source, List<LayoutRules> layouts, City city, LocalDate today) {
    return new SourceRules(
        source.name(),
        source.kind(),
        layouts,
        source.filters(),
        source.categories().forAll().orElse(""),
        source.categories().bySourceCategory(),
        source.withdrawn(),
        source.duplicates(),
        source.provenance(),
        source.precision(),
        city.zone(),
        city.period().from(),
        city.period().to(),
        today);
  }

  /** Returns the values that a source's conditions ask for, in the order of {@link RawFields}. */
  public static List<ColumnValue> conditionValues(SourceSettings source) {
    return Stream.concat(
            source.filters().stream(),
            Stream.concat(
                source.provenance().rules().stream().map(Rules.Rule::when),
                source.precision().rules().stream().map(Rules.Rule::when)))
        .map(Condition::value)
        .toList();
  }
}
