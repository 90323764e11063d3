package org.beatlight.settings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beatlight.core.event.Kind;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.event.Provenance;

/**
 * One feed: where its rows come from, how they are laid out and what they mean.
 *
 * @param name names the source in findings and in the ids of its events
 * @param layouts at least one; a file has the first whose columns it has
 * @param filters rows for which one is not true are left out
 * @param withdrawn values of the status column that withdraw a record
 * @param duplicates values of the status column by which the source marks a duplicate
 * @param thresholds every {@link Threshold}
 * @param place in the settings file, for messages: file and line
 */
public record SourceSettings(
    String name,
    Kind kind,
    FeedSettings feed,
    List<LayoutSettings> layouts,
    List<Condition> filters,
    CategorySettings categories,
    Set<String> withdrawn,
    Set<String> duplicates,
    Repeats repeats,
    Rules<Provenance> provenance,
    Rules<LocationPrecision> precision,
    Map<Threshold, Double> thresholds,
    String place) {
  public SourceSettings {
    layouts = List.copyOf(layouts);
    filters = List.copyOf(filters);
    withdrawn = Set.copyOf(withdrawn);
    duplicates = Set.copyOf(duplicates);
    thresholds = Map.copyOf(thresholds);
  }

  /** What rows are that equal another in every column, where a feed has no ids. */
  public enum Repeats {
    /** The same record once more. */
    ARE_DUPLICATES,
    /** Further events: the feed tells place and time too coarsely to tell them apart. */
    ARE_EVENTS
  }
}
