package org.beatlight.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What protection costs: burglaries of Chicago, July 2011 to October 2014. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChicagoLossTest {
  private static final String FIELD_ENDS = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy");
  private static final int FIRST_DAY = (int) LocalDate.of(2011, 7, 1).toEpochDay();
  private static final int ALL_DAYS = 1200;
  private static final double CELL_FEET = 820.2; // 250 m
  private static final int WINDOWS = 20;
  private static final CountRule PUBLIC =
      CountRule.cellKeys(PerturbationTable.of(NoiseSettings.USUAL));

  private final List<Burglary> burglaries = new ArrayList<>();

  private record Burglary(int day, String beat, String cell, long key) {}

  @BeforeAll
  void read() throws IOException {
    Path file = SharedData.require("data/chicago/incidents/burglary_2011_2014.csv.gz");
    Random random = new Random(31);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      List<String> head = Arrays.asList(lines.readLine().replace("\"", "").split(",", -1));
      lines.lines().forEach(line -> add(head, line.split(FIELD_ENDS, -1), random.nextLong()));
    }
  }

  private void add(List<String> head, String[] fields, long key) {
    String east = fields[head.indexOf("X_Coordinate")];
    String north = fields[head.indexOf("Y_Coordinate")];
    if (!east.isEmpty() && !north.isEmpty()) {
      String date = fields[head.indexOf("Date")].replace("\"", "").substring(0, 10);
      String cell = cell(east) + " " + cell(north);
      int day = (int) LocalDate.parse(date, DAY).toEpochDay();
      burglaries.add(new Burglary(day, fields[head.indexOf("Beat")], cell, key));
    }
  }

  private static long cell(String feet) {
    return (long) (Double.parseDouble(feet) / CELL_FEET);
  }

  /**
   * The mean over some windows: true count, error, relative error, shown as 0, rank correlation.
   */
  private String loss(int days, boolean beats, Periods periods) {
    double[] sums = new double[5];
    for (int window = 0; window < WINDOWS; window++) {
      int from = FIRST_DAY + new Random(100L * days + window).nextInt(ALL_DAYS - days);
      Collection<Counters> counters = counters(periods.cuts(from, from + days), beats);
      long[] truth = counters.stream().mapToLong(c -> c.truth.publish()).toArray();
      long[] shown = counters.stream().mapToLong(c -> c.shown.publish()).toArray();
      CountLoss loss = CountLoss.of(truth, shown);
      double mean = Arrays.stream(truth).filter(c -> c > 0).average().orElseThrow();
      double[] row = {
        mean,
        loss.meanAbsoluteError(),
        loss.meanRelativeError(),
        loss.suppressedShare(),
        loss.rankCorrelation()
      };
      Arrays.setAll(sums, i -> sums[i] + row[i] / WINDOWS);
    }
    return String.format(
        Locale.ROOT, "%.1f %.1f %.2f %.2f %.2f", sums[0], sums[1], sums[2], sums[3], sums[4]);
  }

  private record Counters(PeriodCounter truth, PeriodCounter shown) {}

  /** Returns the counters of all beats or cells that ever had a burglary. */
  private Collection<Counters> counters(int[] cuts, boolean beats) {
    Map<String, Counters> counters = new TreeMap<>();
    for (Burglary burglary : burglaries) {
      Counters counter =
          counters.computeIfAbsent(
              beats ? burglary.beat : burglary.cell,
              cell ->
                  new Counters(
                      new PeriodCounter(cuts, CountRule.exact()), new PeriodCounter(cuts, PUBLIC)));
      counter.truth.add(burglary.day, burglary.key);
      counter.shown.add(burglary.day, burglary.key);
    }
    return counters.values();
  }

  @Test
  void thePageTellsWhatProtectionCosts() {
    List<String> table =
        IntStream.of(28, 91, 365)
            .mapToObj(
                days ->
                    "%d days: beats %s; cells %s; beats by days %s"
                        .formatted(
                            days,
                            loss(days, true, Periods.WEEKS),
                            loss(days, false, Periods.WEEKS),
                            loss(days, true, Periods.DAYS)))
            .toList();

    assertThat(table)
        .containsExactly(
            "28 days: beats 7.7 2.4 0.61 0.24 0.81; cells 1.3 0.4 1.60 0.79 0.43;"
                + " beats by days 6.4 2.7 0.77 0.33 0.74",
            "91 days: beats 19.5 3.3 0.31 0.07 0.93; cells 1.7 1.0 1.49 0.74 0.48;"
                + " beats by days 18.3 3.7 0.36 0.09 0.90",
            "365 days: beats 73.1 4.2 0.10 0.01 0.99; cells 3.7 2.2 1.10 0.53 0.64;"
                + " beats by days 71.9 4.5 0.11 0.01 0.99");
  }
}
