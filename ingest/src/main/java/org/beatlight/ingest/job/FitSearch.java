package org.beatlight.ingest.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beatlight.batch.projection.CrsSearch;
import org.beatlight.core.geo.LonLat;
import org.beatlight.ingest.clean.CityGround;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.settings.LayoutSettings.Axes;

/** Looks for ways to read coordinates that would fit a city. */
final class FitSearch {
  private static final int MOST_TOLD = 3;

  private final CityGround ground;
  private final LonLat centre;
  private final List<CoordinateReading> likely;

  /**
   * Makes a search.
   *
   * @param centre of the city
   * @param likely what feeds are in that are not in what the settings say
   */
  FitSearch(CityGround ground, LonLat centre, List<CoordinateReading> likely) {
    this.ground = ground;
    this.centre = centre;
    this.likely = List.copyOf(likely);
  }

  /** Returns what would fit, the best first; half a sentence. */
  String advice(List<RawRow> rows, Axes axes) {
    List<Fit> fits = best(rows, likely, axes);
    if (fits.isEmpty()) {
      fits = best(rows, used(), axes);
    }
    return fits.isEmpty()
        ? "no CRS that is used there would fit either"
        : fits.stream().map(FitSearch::told).collect(Collectors.joining(", or ", "", " would fit"));
  }

  /** All CRSs that anybody uses there: to make them takes a second. */
  private List<CoordinateReading> used() {
    return CrsSearch.projectedAround(centre).stream()
        .map(crs -> CoordinateReading.of(crs.code(), crs.projection(), Axes.X_FIRST))
        .toList();
  }

  private List<Fit> best(List<RawRow> rows, List<CoordinateReading> readings, Axes axes) {
    List<Fit> fits =
        readings.stream()
            .map(reading -> CoordinateReading.of(reading.crs(), reading.frame(), axes))
            .flatMap(reading -> Stream.of(reading, reading.inOtherOrder()))
            .map(reading -> Fit.of(rows, reading, ground))
            .filter(Fit::isGood)
            .sorted(
                Comparator.comparingInt(Fit::inBeats)
                    .reversed()
                    .thenComparing(fit -> told(fit).length()) // the plainest name of several
                    .thenComparing(FitSearch::told))
            .toList();
    List<Fit> different = new ArrayList<>();
    for (Fit fit : fits) {
      if (different.size() < MOST_TOLD && different.stream().noneMatch(fit::isSameAs)) {
        different.add(fit);
      }
    }
    return different;
  }

  private static String told(Fit fit) {
    String crs = CrsSearch.described(fit.reading().crs());
    return fit.reading().exchanged() ? crs + " with the two exchanged" : crs;
  }
}
