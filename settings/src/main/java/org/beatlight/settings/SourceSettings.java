package org.beatlight.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beatlight.core.event.Kind;
import org.beatlight.core.event.Provenance;

/**
 * One feed: its files and what its columns mean.
 *
 * @param name names the source in findings and in the ids of its events
 * @param files CSV files, plain or gzip, read in this order
 * @param dateFormats patterns of {@link java.time.format.DateTimeFormatter}, tried in order; one
 *     without an hour gives events of day precision, one without a day of month precision
 * @param category the category of every row, where no column says
 * @param categories from the source's category to the canonical one
 * @param withdrawn values of the status column that withdraw a record
 * @param duplicates values of the status column by which the source marks a duplicate
 * @param place in the settings file, for messages: file and line
 */
public record SourceSettings(
    String name,
    Kind kind,
    List<Path> files,
    char delimiter,
    Columns columns,
    List<String> dateFormats,
    Optional<String> category,
    Map<String, String> categories,
    Set<String> withdrawn,
    Set<String> duplicates,
    Provenance provenance,
    String place) {
  public SourceSettings {
    files = List.copyOf(files);
    dateFormats = List.copyOf(dateFormats);
    categories = Map.copyOf(categories);
    withdrawn = Set.copyOf(withdrawn);
    duplicates = Set.copyOf(duplicates);
  }

  /**
   * The source's column names.
   *
   * @param id the record's id; where absent, exact duplicate rows are dropped and the row number is
   *     the id
   * @param version grows with each correction of a record (a number, or a time in one of the date
   *     formats); the row with the greatest wins, the later row where there is no such column
   */
  public record Columns(
      Optional<String> id,
      String occurred,
      Optional<String> occurredTo,
      Optional<String> reported,
      String longitude,
      String latitude,
      Optional<String> category,
      Optional<String> status,
      Optional<String> beat,
      Optional<String> version) {}
}
