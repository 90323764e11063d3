package org.beatlight.api.disclosure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.DailyCounts;
import org.beatlight.api.publication.Editions;
import org.beatlight.api.publication.PublishedHotspot;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.event.DateRange;

/**
 * What officers see who are cleared for some beats: the public's edition, with the true counts,
 * events and hotspots of their own beats.
 */
final class LimitedEditions {
  private static final int MOST_KEPT = 16;

  private final Cache<Key, Snapshot> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  Snapshot of(Editions editions, Set<String> beats) {
    Key key = new Key(editions.full().edition(), beats);
    return kept.get(key, wanted -> make(editions, beats));
  }

  private static Snapshot make(Editions editions, Set<String> beats) {
    Snapshot shown = editions.disclosed();
    BeatEvents events = new BeatEvents(editions.full(), beats);
    Snapshot limited =
        new Snapshot(
            header(shown.header(), beats),
            shown.categories(),
            shown.beats(),
            shown.areas(),
            hotspots(editions, beats),
            shown.robust(),
            shown.changes(),
            new Counts(editions.full().counts(), shown.counts(), beats),
            shown.backdrop(),
            events.outside(shown.eventsByCategory()),
            events.inside(editions.full().eventsByCategory()),
            shown.counting(),
            shown.plane());
    return limited.withOwnChanges();
  }

  private static Snapshot.Header header(Snapshot.Header shown, Set<String> beats) {
    return new Snapshot.Header(
        shown.publicationId(),
        shown.publishedAt(),
        shown.fingerprint() + "-" + name(beats),
        shown.manifest());
  }

  private static UUID name(Set<String> beats) {
    String codes = String.join("\n", new TreeSet<>(beats));
    return UUID.nameUUIDFromBytes(codes.getBytes(StandardCharsets.UTF_8));
  }

  private static List<PublishedHotspot> hotspots(Editions editions, Set<String> beats) {
    return Stream.concat(
            editions.full().hotspots().stream().filter(spot -> beats.contains(spot.beat())),
            editions.disclosed().hotspots().stream().filter(spot -> !beats.contains(spot.beat())))
        .sorted(
            Comparator.comparing(PublishedHotspot::key)
                .thenComparing(PublishedHotspot::rank)
                .thenComparing(PublishedHotspot::hotspotId))
        .toList();
  }

  private record Key(String edition, Set<String> beats) {}

  /** True counts of some beats, shown ones of the others. */
  private record Counts(DailyCounts full, DailyCounts shown, Set<String> own)
      implements DailyCounts {
    @Override
    public int sum(String beat, CategoryKey category, DateRange range) {
      return (own.contains(beat) ? full : shown).sum(beat, category, range);
    }

    @Override
    public Stream<String> beats() {
      return full.beats();
    }

    @Override
    public Stream<CategoryKey> categories() {
      return full.categories();
    }
  }
}
