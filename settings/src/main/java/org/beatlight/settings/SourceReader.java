package org.beatlight.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beatlight.core.event.Kind;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.event.Provenance;
import org.beatlight.settings.SourceSettings.Repeats;

/**
 * Reads {@code sources}.
 *
 * @param thresholds what holds for a source that says nothing else
 */
record SourceReader(
    FeedReader feeds,
    LayoutReader layouts,
    CategoryReader categories,
    Map<Threshold, Double> thresholds) {
  private static final Map<String, Kind> KINDS = words(Kind.values());
  private static final Map<String, Provenance> PROVENANCES = words(Provenance.values());
  private static final Map<String, LocationPrecision> PRECISIONS =
      words(LocationPrecision.values());
  private static final Map<String, Repeats> REPEATS =
      Map.of("duplicates", Repeats.ARE_DUPLICATES, "events", Repeats.ARE_EVENTS);
  private static final List<String> KEYS_OF_PROFILE =
      Stream.of(
              List.of("kind"),
              FeedReader.KEYS,
              List.of(ColumnReader.KEY),
              LayoutReader.KEYS,
              List.of("variants", "filters"),
              CategoryReader.KEYS,
              List.of("withdrawn", "duplicates", "repeats", "provenance", "precision", "quality"))
          .flatMap(List::stream)
          .toList();
  static final List<String> KEYS =
      Stream.concat(Stream.of("name", "profile", "files", "table"), KEYS_OF_PROFILE.stream())
          .toList();

  private static <E extends Enum<E>> Map<String, E> words(E[] values) {
    return Arrays.stream(values)
        .collect(
            Collectors.toMap(
                value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Function.identity()));
  }

  List<SourceSettings> all(YamlValue list) {
    List<SourceSettings> sources = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlValue item : list.list()) {
      YamlMap map = item.map();
      sources.add(one(map.allowing(KEYS)));
      if (!names.add(map.text("name"))) {
        throw map.require("name").expected("a name that no other source has");
      }
    }
    return sources;
  }

  private SourceSettings one(YamlMap own) {
    ProfileReader profiles = new ProfileReader(feeds.files(), KEYS_OF_PROFILE);
    Optional<YamlMap> profile = own.find("profile").map(profiles::read);
    YamlMap map = profile.map(own::over).orElse(own);
    YamlMap columns =
        profile
            .filter(base -> base.has(ColumnReader.KEY))
            .map(base -> ColumnReader.merged(own, base.map(ColumnReader.KEY)))
            .orElseGet(() -> own.map(ColumnReader.KEY));
    String name = Names.source(map.require("name"));
    Kind kind = map.require("kind").oneOf(KINDS);
    List<LayoutSettings> read = layouts.all(name, map, columns);
    return new SourceSettings(
        name,
        kind,
        feeds.rows(map),
        read,
        map.find("filters").map(RuleReader::conditions).orElse(List.of()),
        categories.read(map, kind, read),
        statuses(map, "withdrawn", read),
        statuses(map, "duplicates", read),
        map.find("repeats").map(word -> word.oneOf(REPEATS)).orElse(Repeats.ARE_DUPLICATES),
        map.find("provenance")
            .map(value -> RuleReader.rules(value, PROVENANCES))
            .orElse(Rules.always(Provenance.UNKNOWN)),
        map.find("precision")
            .map(value -> RuleReader.rules(value, PRECISIONS))
            .orElse(Rules.always(LocationPrecision.UNKNOWN)),
        map.find("quality").map(v -> Thresholds.over(thresholds, v)).orElse(thresholds),
        map.place().toString());
  }

  private static Set<String> statuses(YamlMap map, String key, List<LayoutSettings> layouts) {
    Optional<YamlValue> list = map.find(key);
    boolean hasColumn = layouts.stream().anyMatch(it -> it.columns().containsKey(Field.STATUS));
    if (list.isPresent() && !hasColumn) {
      throw list.get().place().mistake("expected columns.status to say which column holds these");
    }

    Set<String> statuses = new LinkedHashSet<>();
    list.ifPresent(values -> values.list().forEach(value -> statuses.add(value.text())));
    return statuses;
  }
}
