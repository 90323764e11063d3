package org.beatlight.core.robust;

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
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.robust.Perturbations.Varied;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Burglaries of Chicago, 2011 to 2014: what one lattice calls hot, and what many agree on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChicagoConsensusTest {
  private static final double METRES_PER_FOOT = 1200.0 / 3937; // US survey foot
  private static final double TOP = 0.01;
  private static final HotMethod METHOD = new TopCells(TOP);
  private static final int HALF = 100;
  private static final String FIELD_ENDS = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy");

  private DatedEvents events;
  private Ground ground;

  @BeforeAll
  void burglaries() throws IOException {
    List<double[]> rows =
        rows(SharedData.require("data/chicago/incidents/burglary_2011_2014.csv.gz"));
    double[] east = rows.stream().mapToDouble(row -> row[0]).toArray();
    double[] north = rows.stream().mapToDouble(row -> row[1]).toArray();
    long[] days = rows.stream().mapToLong(row -> (long) row[2]).toArray();
    double[] ones = new double[days.length];
    Arrays.fill(ones, 1);
    events = DatedEvents.of(east, north, days, ones);
    ground = Ground.near(Places.of(east, north), 300, 50);
  }

  @Test
  void twoHalvesOfTheRunsAgreeWhereTwoLatticesDoNot() {
    double single =
        meanOfPairs(METHOD, new Perturbations(1, 200, 200, 1, Set.of(Varied.ORIGIN)), 8);
    Perturbations all = new Perturbations(1, 150, 300, 0.75, EnumSet.allOf(Varied.class));
    double halves =
        Consensus.jaccard(
            Consensus.of(events, METHOD, all, ground, 0, HALF).top(TOP),
            Consensus.of(events, METHOD, all, ground, HALF, HALF).top(TOP));

    assertThat(single).isLessThan(0.4);
    assertThat(halves).isGreaterThanOrEqualTo(0.80);
  }

  static List<HotMethod> methodsThatLookAround() {
    return List.of(new GiStarCells(TOP, 0.05), new KdeSpots(TOP));
  }

  /** Two single runs of these share little more than half of what they call hot. */
  @ParameterizedTest
  @MethodSource("methodsThatLookAround")
  void twoHalvesOfTheRunsAgreeMoreWhereMethodsLookAroundACell(HotMethod method) {
    Perturbations all = new Perturbations(1, 150, 300, 0.75, EnumSet.allOf(Varied.class));
    double single = meanOfPairs(method, all, 8);
    double halves =
        Consensus.jaccard(
            Consensus.of(events, method, all, ground, 0, HALF).top(TOP),
            Consensus.of(events, method, all, ground, HALF, HALF).top(TOP));

    assertThat(single).isLessThan(0.6);
    assertThat(halves).isGreaterThanOrEqualTo(0.88);
  }

  private double meanOfPairs(HotMethod method, Perturbations perturbations, int runs) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < runs; i++) {
      for (int j = i + 1; j < runs; j++) {
        sum += Consensus.jaccard(hot(method, perturbations, i), hot(method, perturbations, j));
        pairs++;
      }
    }
    return sum / pairs;
  }

  private BitSet hot(HotMethod method, Perturbations perturbations, int run) {
    return Consensus.of(events, method, perturbations, ground, run, 1).top(TOP);
  }

  private static List<double[]> rows(Path file) throws IOException {
    List<double[]> rows = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      String header = in.readLine();
      assertThat(header).contains("\"Date\"", "\"X_Coordinate\"");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] fields = line.split(FIELD_ENDS, -1);
        LocalDate day = LocalDate.parse(fields[2].replace("\"", ""), DAY);
        rows.add(new double[] {metres(fields[15]), metres(fields[16]), day.toEpochDay()});
      }
    }
    return rows;
  }

  private static double metres(String feet) {
    return Double.parseDouble(feet) * METRES_PER_FOOT;
  }
}
