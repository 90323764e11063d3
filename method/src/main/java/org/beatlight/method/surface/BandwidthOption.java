package org.beatlight.method.surface;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.surface.Bandwidth;
import org.beatlight.core.surface.BandwidthChoice;
import org.beatlight.core.surface.BandwidthChoice.Chosen;
import org.beatlight.core.surface.BandwidthChoice.NotTested;
import org.beatlight.core.surface.BandwidthRules;
import org.beatlight.core.surface.BandwidthSearch;
import org.beatlight.core.surface.Kernel;
import org.beatlight.core.surface.TimeSplit;
import org.beatlight.method.input.Points;
import org.beatlight.method.input.TimeColumn;
import org.beatlight.method.parameter.PlaneSize;
import org.beatlight.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import picocli.CommandLine.Option;

/** The options that say the bandwidth, or how it is chosen. */
final class BandwidthOption {
  private static final double LEARN = 0.75; // of the events, the first in time
  private static final int NARROWEST = 512; // of the diagonal of the events' box
  private static final int CANDIDATES = 13; // each √2 of the one before

  @Option(
      names = "--bandwidth",
      paramLabel = "M",
      converter = PlaneSize.class,
      description =
          "in metres, from 0.1 to 100000: the radius of a quartic kernel, the standard deviation of"
              + " a Gaussian one; it or --bandwidth-by is needed")
  private @Nullable Double bandwidth;

  @Option(
      names = "--bandwidth-by",
      paramLabel = "RULE",
      description =
          "chooses the bandwidth: held-out, the one of 13 by which the events of the last quarter are"
              + " likeliest given those before (needs --time); leave-one-out, likewise each place"
              + " given all others; esri, the search radius of Esri's tools, for quartic kernels")
  private @Nullable Rule rule;

  @Option(
      names = "--time",
      paramLabel = "COL",
      description = "with held-out: the column of the day; rows without are left out")
  private @Nullable String time;

  /** The rules by the names that the command line has for them. */
  private enum Rule {
    HELD_OUT,
    LEAVE_ONE_OUT,
    ESRI;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Refuses options that do not go together. */
  void check(Kernel kernel) {
    if ((bandwidth == null) == (rule == null)) {
      throw new SettingsException(
          "expected either --bandwidth or --bandwidth-by, got "
              + (rule == null ? "neither" : "both"));
    }
    if ((time != null) != (rule == Rule.HELD_OUT)) {
      throw new SettingsException(
          "--time: expected it with --bandwidth-by held-out, and only there");
    }
    if (rule == Rule.ESRI && kernel != Kernel.QUARTIC) {
      throw new SettingsException("--bandwidth-by esri: expected a quartic kernel");
    }
  }

  /** Returns the points that count: where events are held out, those with a time. */
  Points having(Points read) {
    return time == null ? read : read.having(read.table().column("--time", time), "time");
  }

  /**
   * Returns the bandwidth.
   *
   * @param areaM2 of the ground where events can happen
   */
  BandwidthChoice choose(Kernel kernel, Points read, Places places, double areaM2) {
    if (rule == null) {
      double given = Objects.requireNonNull(bandwidth, "checked");
      return new Chosen(new Bandwidth(given), List.of(), false);
    }
    if (rule == Rule.ESRI) {
      return esri(places);
    }

    List<Bandwidth> candidates = candidates(places);
    if (candidates.size() < 2 || !(areaM2 > 0)) {
      return new NotTested("the events lie too near to each other to choose a bandwidth");
    }
    BandwidthSearch search = new BandwidthSearch(kernel, candidates, areaM2);
    return rule == Rule.HELD_OUT ? search.heldOut(split(read)) : search.leaveOneOut(places);
  }

  private static BandwidthChoice esri(Places places) {
    double metres = BandwidthRules.esriM(places);
    return metres >= 0.1 && metres <= 100_000
        ? new Chosen(new Bandwidth(metres), List.of(), false)
        : new NotTested("expected a bandwidth in [0.1, 100000] by Esri's rule, got " + metres);
  }

  private static List<Bandwidth> candidates(Places places) {
    Envelope box = new Envelope();
    for (int p = 0; p < places.size(); p++) {
      box.expandToInclude(places.eastM(p), places.northM(p));
    }
    double narrowest = Math.hypot(box.getWidth(), box.getHeight()) / NARROWEST;
    return IntStream.range(0, CANDIDATES)
        .mapToDouble(i -> narrowest * Math.pow(2, i / 2.0))
        .filter(metres -> metres >= 0.1 && metres <= 100_000)
        .mapToObj(Bandwidth::new)
        .toList();
  }

  /** Splits events at the day before which three quarters of them lie. */
  private TimeSplit split(Points read) {
    String column = Objects.requireNonNull(time, "checked");
    TimeColumn times = TimeColumn.of(read.table(), read.table().column("--time", column));
    long[] days =
        Arrays.stream(read.numbers(times::days)).mapToLong(day -> (long) Math.floor(day)).toArray();
    List<LocalDate> dates =
        Arrays.stream(days).mapToObj(LocalDate::ofEpochDay).collect(Collectors.toList());
    LocalDate at = dates.stream().sorted().toList().get((int) (LEARN * dates.size()));
    return TimeSplit.at(at, read.xs(), read.ys(), dates);
  }

  /** Returns what is to be read with care. */
  static Stream<String> warnings(Chosen chosen) {
    return chosen.atEnd()
        ? Stream.of(
            "the bandwidth of %s m is the %s of the candidates: a better one may lie beyond"
                .formatted(
                    chosen.bandwidth().metres(),
                    chosen.bandwidth().equals(chosen.scores().get(0).bandwidth())
                        ? "narrowest"
                        : "widest"))
        : Stream.of();
  }
}
