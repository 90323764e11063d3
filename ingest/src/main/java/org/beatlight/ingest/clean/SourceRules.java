package org.beatlight.ingest.clean;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beatlight.core.event.Kind;
import org.beatlight.core.event.Provenance;
import org.beatlight.settings.City;
import org.beatlight.settings.SourceSettings;

/**
 * What one source's rows mean, in a form that travels to Spark's tasks.
 *
 * @param hasId whether the source names an id column
 * @param category the category of every row; empty where a column says
 * @param from the first day taken in
 * @param to the first day left out
 * @param place of the source in the settings file, for messages
 */
public record SourceRules(
    String name,
    Kind kind,
    boolean hasId,
    List<String> dateFormats,
    String category,
    Map<String, String> categories,
    Set<String> withdrawn,
    Set<String> duplicates,
    Provenance provenance,
    ZoneId zone,
    LocalDate from,
    LocalDate to,
    String place)
    implements Serializable {
  public SourceRules {
    dateFormats = List.copyOf(dateFormats);
    categories = Map.copyOf(categories);
    withdrawn = Set.copyOf(withdrawn);
    duplicates = Set.copyOf(duplicates);
  }

  /** Returns the rules that the settings state for one source of a city. */
  public static SourceRules of(SourceSettings source, City city) {
    return new SourceRules(
        source.name(),
        source.kind(),
        source.columns().id().isPresent(),
        source.dateFormats(),
        source.category().orElse(""),
        source.categories(),
        source.withdrawn(),
        source.duplicates(),
        source.provenance(),
        city.zone(),
        city.period().from(),
        city.period().to(),
        source.place());
  }
}
