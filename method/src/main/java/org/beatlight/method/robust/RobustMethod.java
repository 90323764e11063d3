package org.beatlight.method.robust;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.robust.Consensus;
import org.beatlight.core.robust.DatedEvents;
import org.beatlight.core.robust.Ground;
import org.beatlight.core.robust.HotMethod;
import org.beatlight.core.robust.RobustHotspot;
import org.beatlight.core.robust.RobustHotspots;
import org.beatlight.method.input.Column;
import org.beatlight.method.input.Points;
import org.beatlight.method.input.PointsOption;
import org.beatlight.method.input.TimeColumn;
import org.beatlight.method.input.WeightOption;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Layer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@link Consensus} as a command. */
@Command(
    name = "robust",
    mixinStandardHelpOptions = true,
    description = {
      "Hotspots that many runs agree on, with the share of runs in which they are hot.",
      "CSV: the rows with share, in which of the runs their ground was hot. GeoJSON: the ground of"
          + " each hotspot. Definition: docs/methods/robust-hotspots.md"
    })
public final class RobustMethod implements Method {
  private static final int LISTED = 20;

  @Mixin private PointsOption points = new PointsOption();

  @Option(
      names = "--time",
      paramLabel = "COL",
      description = "the column of the day; without it the period is not varied")
  private @Nullable String time;

  @Mixin private WeightOption weight = new WeightOption();

  @Mixin private HotMethodOption hot = new HotMethodOption();
  @Mixin private RunsOption runs = new RunsOption();
  @Mixin private GroundOption where = new GroundOption();
  @Mixin private OutputOption output = new OutputOption();

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    Points read = read();
    Optional<Column> weights = weight.of(read.table());
    Places places = read.places(weights);
    if (places.size() == 0) {
      Layer rows = read.with(List.of("share"), p -> List.of(""));
      Map<String, Object> none = Answer.notTested("there are no events");
      return new Answer(read.table().size(), 0, none, read.warnings(), rows, Optional.empty());
    }

    Ground ground = where.ground(places, points.unit());
    Halves halves = halves(events(read, weights), ground);
    Consensus found = halves.one.plus(halves.other);
    List<RobustHotspot> hotspots = RobustHotspots.of(found, found.top(hot.share()), places);
    return new Answer(
        read.table().size(),
        read.size(),
        results(found, halves.overlap(hot.share()), hotspots),
        read.warnings(),
        withShares(read, found),
        Optional.of(layer(hotspots)));
  }

  private Points read() {
    Points all = points.read();
    return time == null ? all : all.having(all.table().column("--time", time), "time");
  }

  private DatedEvents events(Points read, Optional<Column> weights) {
    double[] ones = new double[read.size()];
    Arrays.fill(ones, 1);
    long[] days = new long[read.size()];
    if (time != null) {
      TimeColumn times = TimeColumn.of(read.table(), read.table().column("--time", time));
      double[] told = read.numbers(times::days);
      Arrays.setAll(days, i -> (long) Math.floor(told[i]));
    }
    return DatedEvents.of(
        read.xs(),
        read.ys(),
        days,
        weights.map(column -> read.numbers(column::positive)).orElse(ones));
  }

  private Halves halves(DatedEvents events, Ground ground) {
    HotMethod method = hot.method(runs.meanSizeM());
    int half = runs.half();
    return new Halves(
        Consensus.of(events, method, runs.perturbations(), ground, 0, half),
        Consensus.of(events, method, runs.perturbations(), ground, half, runs.others()));
  }

  private static Map<String, Object> results(
      Consensus found, double overlap, List<RobustHotspot> hotspots) {
    Ground ground = found.ground();
    Map<String, Object> results = new LinkedHashMap<>();
    results.put("runs", found.runs());
    results.put("groundKm2", ground.size() * ground.lattice().cellAreaM2() / 1e6);
    results.put("overlapOfHalves", overlap);
    results.put("hotspots", hotspots.size());
    results.put("surest", hotspots.stream().limit(LISTED).map(RobustMethod::told).toList());
    return results;
  }

  private static Map<String, Object> told(RobustHotspot hotspot) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("rank", hotspot.rank());
    told.put("share", hotspot.share());
    told.put("stability", word(hotspot));
    told.put("areaM2", hotspot.areaM2());
    told.put("weight", hotspot.weight());
    told.put("center", List.of(hotspot.center().eastM(), hotspot.center().northM()));
    return told;
  }

  private static String word(RobustHotspot hotspot) {
    return hotspot.stability().name().toLowerCase(Locale.ROOT);
  }

  private static Layer withShares(Points read, Consensus found) {
    double[] xs = read.xs();
    double[] ys = read.ys();
    Ground ground = found.ground();
    return read.with(
        List.of("share"),
        p -> {
          int spot = ground.spot(ground.lattice().cell(xs[p], ys[p]));
          return List.of(spot < 0 ? Double.NaN : found.share(spot));
        });
  }

  private static Layer layer(List<RobustHotspot> hotspots) {
    return Layer.of(
            List.of("rank", "share", "stability", "area_m2", "weight"),
            hotspots.size(),
            i -> {
              RobustHotspot h = hotspots.get(i);
              return List.of(h.rank(), h.share(), word(h), h.areaM2(), h.weight());
            })
        .shapedBy(i -> Optional.of(hotspots.get(i).outline()));
  }

  /** Two halves of the runs, which tell by their overlap whether there are enough. */
  private record Halves(Consensus one, Consensus other) {
    double overlap(double groundShare) {
      BitSet top = one.top(groundShare);
      return Consensus.jaccard(top, other.top(groundShare));
    }
  }
}
