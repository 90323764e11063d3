package org.beatlight.ingest.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.ingest.clean.Hashes;
import org.beatlight.ingest.clean.PlaceCounts;
import org.beatlight.ingest.clean.StackedPlaces;
import org.beatlight.ingest.pack.FrequentHashes;
import org.beatlight.ingest.pack.Marks;
import org.beatlight.ingest.pack.PackedRow;
import org.beatlight.ingest.pack.RowBatch;
import org.beatlight.ingest.pack.StackedPoint;
import org.beatlight.ingest.source.SourceSplit;
import scala.Tuple2;

/** Finds the stacked places of all sources among all events. */
final class Stacks {
  private final JavaRDD<RowBatch> batches;
  private final int[] sources;
  private final Marks losers;

  Stacks(JavaRDD<RowBatch> batches, List<SourceSplit> splits, Marks losers) {
    this.batches = batches;
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
        counts(new AmongHashes(crowded)).stream()
            .filter(
                place -> StackedPlaces.isMixed(place, mix.getOrDefault(place.source(), Map.of())))
            .toList();
    return mixed.isEmpty() ? Set.of() : withoutEqualNeighbours(mixed);
  }

  private Set<StackedPoint> withoutEqualNeighbours(List<PlaceCounts> mixed) {
    Set<StackedPoint> stacked = new HashSet<>();
    Map<Integer, List<PlaceCounts>> bySource = new TreeMap<>();
    mixed.forEach(p -> bySource.computeIfAbsent(p.source(), s -> new ArrayList<>()).add(p));
    List<PlaceCounts> around = counts(NearPlaces.of(mixed));
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
    int[] sourceOf = sources;
    Marks lost = losers;
    PairFlatMapFunction<RowBatch, SourceCategory, Long> count =
        batch -> {
          Map<SourceCategory, Long> counts = new HashMap<>();
          eachEvent(
              batch,
              lost,
              row ->
                  counts.merge(
                      new SourceCategory(sourceOf[batch.split()], row.category().toString()),
                      1L,
                      Long::sum));
          return pairs(counts);
        };
    Map<Integer, Map<String, Long>> mix = new TreeMap<>();
    batches
        .flatMapToPair(count)
        .reduceByKey(Long::sum)
        .collect()
        .forEach(
            c ->
                mix.computeIfAbsent(c._1.source(), s -> new TreeMap<>())
                    .put(c._1.category(), c._2));
    return mix;
  }

  private List<PlaceCounts> counts(PlaceFilter wanted) {
    int[] sourceOf = sources;
    Marks lost = losers;
    PairFlatMapFunction<RowBatch, PlaceCategory, Long> count =
        batch -> {
          int source = sourceOf[batch.split()];
          Map<PlaceCategory, Long> counts = new HashMap<>();
          eachEvent(
              batch,
              lost,
              row -> {
                if (wanted.holds(source, row.eastM(), row.northM())) {
                  StackedPoint at = new StackedPoint(source, row.eastM(), row.northM());
                  counts.merge(new PlaceCategory(at, row.category().toString()), 1L, Long::sum);
                }
              });
          return pairs(counts);
        };
    Map<StackedPoint, Map<String, Long>> places = new HashMap<>();
    batches
        .flatMapToPair(count)
        .reduceByKey(Long::sum)
        .collect()
        .forEach(
            c ->
                places.computeIfAbsent(c._1.at(), p -> new TreeMap<>()).put(c._1.category(), c._2));
    return places.entrySet().stream()
        .map(
            p ->
                new PlaceCounts(
                    p.getKey().source(),
                    new PlanePoint(p.getKey().eastM(), p.getKey().northM()),
                    p.getValue()))
        .toList();
  }

  private static void eachEvent(
      RowBatch batch, Marks losers, java.util.function.Consumer<PackedRow> use) {
    PackedRow row = new PackedRow(batch.packed());
    while (row.next()) {
      if (row.hasEvent()
          && row.reason() == null
          && losers.of(batch.split(), row.record()) == null) {
        use.accept(row);
      }
    }
  }

  private static <K> java.util.Iterator<Tuple2<K, Long>> pairs(Map<K, Long> counts) {
    return counts.entrySet().stream()
        .map(count -> new Tuple2<>(count.getKey(), count.getValue()))
        .iterator();
  }

  /** Which places are counted. */
  interface PlaceFilter extends Serializable {
    boolean holds(int source, double eastM, double northM);
  }

  private record AmongHashes(long[] sorted) implements PlaceFilter {
    @Override
    public boolean holds(int source, double eastM, double northM) {
      return FrequentHashes.contains(sorted, Hashes.ofPlace(source, eastM, northM));
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

  private record SourceCategory(int source, String category) implements Serializable {}

  private record PlaceCategory(StackedPoint at, String category) implements Serializable {}
}
