package org.beatlight.ingest.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.ingest.clean.Hashes;
import org.beatlight.ingest.clean.PlaceCounts;
import org.beatlight.ingest.clean.StackedPlaces;
import org.beatlight.ingest.pack.EventRow;
import org.beatlight.ingest.pack.Marks;
import org.beatlight.ingest.pack.Piece;
import org.beatlight.ingest.pack.PieceKey.Content;
import org.beatlight.ingest.pack.StackedPoint;
import org.beatlight.ingest.source.SourceSplit;
import org.jspecify.annotations.Nullable;

/** Finds the stacked places of all sources among all events. */
final class Stacks {
  private final RowPieces pieces;
  private final int[] sources;
  private final Marks losers;

  Stacks(RowPieces pieces, List<SourceSplit> splits, Marks losers) {
    this.pieces = pieces;
    this.sources = splits.stream().mapToInt(split -> split.file().source()).toArray();
    this.losers = losers;
  }

  /**
   * Returns the stacked places.
   *
   * @param crowded the hashes of the places with enough events, sorted
   */
  Set<StackedPoint> find(long[] crowded) {
    if (crowded.length == 0) {
      return Set.of();
    }

    Map<Integer, Map<String, Long>> mix = mix();
    List<PlaceCounts> mixed =
        places(new AmongHashes(crowded)).stream()
            .filter(
                place -> StackedPlaces.isMixed(place, mix.getOrDefault(place.source(), Map.of())))
            .toList();
    return mixed.isEmpty() ? Set.of() : withoutEqualNeighbours(mixed);
  }

  private Set<StackedPoint> withoutEqualNeighbours(List<PlaceCounts> mixed) {
    Set<StackedPoint> stacked = new HashSet<>();
    Map<Integer, List<PlaceCounts>> bySource = new TreeMap<>();
    mixed.forEach(p -> bySource.computeIfAbsent(p.source(), s -> new ArrayList<>()).add(p));
    List<PlaceCounts> around = places(NearPlaces.of(mixed));
    bySource.forEach(
        (source, candidates) -> {
          List<PlaceCounts> near = around.stream().filter(p -> p.source() == source).toList();
          StackedPlaces.among(candidates, near)
              .forEach(at -> stacked.add(new StackedPoint(source, at.eastM(), at.northM())));
        });
    return stacked;
  }

  /** Returns the events of each source by category. */
  private Map<Integer, Map<String, Long>> mix() {
    return counts((source, event) -> source);
  }

  private List<PlaceCounts> places(PlaceFilter wanted) {
    Map<StackedPoint, Map<String, Long>> places =
        counts(
            (source, event) ->
                wanted.holds(source, event.eastM(), event.northM())
                    ? new StackedPoint(source, event.eastM(), event.northM())
                    : null);
    return places.entrySet().stream()
        .map(
            p ->
                new PlaceCounts(
                    p.getKey().source(),
                    new PlanePoint(p.getKey().eastM(), p.getKey().northM()),
                    p.getValue()))
        .toList();
  }

  /** Counts events by what a grouping gives, and by category. */
  private <K> Map<K, Map<String, Long>> counts(Grouping<K> grouping) {
    int[] sourceOf = sources;
    Marks lost = losers;
    FlatMapFunction<Iterator<Piece>, Map<K, Map<String, Long>>> count =
        part -> {
          Map<K, Map<String, Long>> counts = new HashMap<>();
          while (part.hasNext()) {
            Piece piece = part.next();
            if (piece.key().content() == Content.EVENTS) {
              count(piece, sourceOf[piece.key().split()], lost, grouping, counts);
            }
          }
          return List.of(counts).iterator();
        };
    Map<K, Map<String, Long>> sums = new HashMap<>();
    for (Map<K, Map<String, Long>> part : pieces.eachWritten(count)) {
      part.forEach(
          (key, counts) -> {
            Map<String, Long> sum = sums.computeIfAbsent(key, k -> new TreeMap<>());
            counts.forEach((category, events) -> sum.merge(category, events, Long::sum));
          });
    }
    return sums;
  }

  private static <K> void count(
      Piece piece,
      int source,
      Marks losers,
      Grouping<K> grouping,
      Map<K, Map<String, Long>> counts) {
    EventRow event = new EventRow(piece.packed(), piece.key().month());
    while (event.next()) {
      boolean stands =
          event.reason() == null && losers.of(piece.key().split(), event.record()) == null;
      K key = stands ? grouping.of(source, event) : null;
      if (key != null) {
        counts
            .computeIfAbsent(key, k -> new HashMap<>())
            .merge(event.category().toString(), 1L, Long::sum);
      }
    }
  }

  /** What events are counted by. */
  private interface Grouping<K> extends Serializable {
    /** Returns null for events that are not counted. */
    @Nullable K of(int source, EventRow event);
  }

  /** Which places are counted. */
  private interface PlaceFilter extends Serializable {
    boolean holds(int source, double eastM, double northM);
  }

  private record AmongHashes(long[] sorted) implements PlaceFilter {
    @Override
    public boolean holds(int source, double eastM, double northM) {
      return Arrays.binarySearch(sorted, Hashes.ofPlace(source, eastM, northM)) >= 0;
    }
  }

  /** The squares, as wide as a neighbourhood, that touch the neighbourhood of some place. */
  private record NearPlaces(Set<Square> squares) implements PlaceFilter {
    static NearPlaces of(List<PlaceCounts> places) {
      Set<Square> squares = new HashSet<>();
      for (PlaceCounts place : places) {
        Square own = Square.of(place.source(), place.place().eastM(), place.place().northM());
        for (int column = -1; column <= 1; column++) {
          for (int row = -1; row <= 1; row++) {
            squares.add(new Square(own.source, own.column + column, own.row + row));
          }
        }
      }
      return new NearPlaces(squares);
    }

    @Override
    public boolean holds(int source, double eastM, double northM) {
      return squares.contains(Square.of(source, eastM, northM));
    }
  }

  private record Square(int source, long column, long row) implements Serializable {
    static Square of(int source, double eastM, double northM) {
      return new Square(
          source,
          (long) Math.floor(eastM / StackedPlaces.NEIGHBOUR_M),
          (long) Math.floor(northM / StackedPlaces.NEIGHBOUR_M));
    }
  }
}
