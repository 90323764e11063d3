package org.beatlight.core.surface;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.testkit.ReferenceTable;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.Test;

/** The reference values of docs/methods/kernel-density.md. */
class KernelDensityReferenceTest {
  private static final String CRIMES = "oracles/spatstat_kde/chicago_street_crimes_116.csv";
  private static final Places FIVE =
      Places.of(new double[] {0, 100, 0, 250, 250}, new double[] {0, 0, 100, 250, 250});

  @Test
  void valuesAreThoseOfOthers() throws IOException {
    double[][] crimes = crimes();
    Places places = Places.of(crimes[0], crimes[1]);
    ReferenceTable.of("kernel-density")
        .value(
            "five points, quartic, h = 300",
            "definition",
            "2.865444e-05",
            five(Kernel.QUARTIC, 300))
        .value(
            "five points, Gaussian, h = 100",
            "definition",
            "3.7768e-05",
            five(Kernel.GAUSSIAN, 100))
        .values(
            "116 street crimes, Gaussian, h = 100",
            "spatstat `density.ppp`",
            crimes[2],
            atRows(places, 100),
            1e-12 * max(crimes[2]))
        .values(
            "116 street crimes, Gaussian, h = 250",
            "spatstat `density.ppp`",
            crimes[3],
            atRows(places, 250),
            1e-12 * max(crimes[3]))
        .value(
            "116 street crimes, 400 / 4 = 100, at (600, 600)",
            "MASS 7.3-58.2 `kde2d`",
            "4.83322311025e-05",
            kde2d(places))
        .value(
            "116 street crimes, x",
            "MASS 7.3-58.2 `bandwidth.nrd`",
            "453.3726304972",
            BandwidthRules.nrd(crimes[0]))
        .value(
            "116 street crimes, y",
            "MASS 7.3-58.2 `bandwidth.nrd`",
            "398.0956103497",
            BandwidthRules.nrd(crimes[1]))
        .value(
            "116 street crimes, search radius",
            "Esri's formula in R",
            "129.5883876254",
            BandwidthRules.esriM(places))
        .settle();
  }

  private static double five(Kernel kernel, double h) {
    return KernelDensity.fixed(FIVE, kernel, new Bandwidth(h)).at(new PlanePoint(50, 50));
  }

  private static double[] atRows(Places places, double h) {
    double[] found = KernelDensity.fixed(places, Kernel.GAUSSIAN, new Bandwidth(h)).atPlaces();
    double[] rows = new double[places.rows()];
    Arrays.setAll(rows, row -> found[places.placeOfRow(row)]);
    return rows;
  }

  private static double kde2d(Places places) {
    return KernelDensity.fixed(places, Kernel.GAUSSIAN, new Bandwidth(100))
        .at(new PlanePoint(600, 600));
  }

  private static double max(double[] values) {
    return Arrays.stream(values).max().orElseThrow();
  }

  /** x, y and the densities for 100 and 250 ft. */
  private static double[][] crimes() throws IOException {
    List<String> lines = Files.readAllLines(SharedData.require(CRIMES));
    int[] fields = {0, 1, 5, 6};
    double[][] columns = new double[fields.length][];
    for (int i = 0; i < fields.length; i++) {
      int field = fields[i];
      columns[i] =
          lines.stream()
              .skip(1)
              .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[field]))
              .toArray();
    }
    return columns;
  }
}
