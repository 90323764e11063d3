package org.beatlight.core.geo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlaneCheckTest {
  private static double[] around(double middle, double span) {
    return new Random(1).doubles(200, middle - span / 2, middle + span / 2).toArray();
  }

  private static void refused(double[] x, double[] y) {
    assertThatThrownBy(() -> PlaneCheck.requireMetres(x, y))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("expected metres of a projected CRS, got what looks like");
  }

  private static void accepted(double[] x, double[] y) {
    assertThatCode(() -> PlaneCheck.requireMetres(x, y)).doesNotThrowAnyException();
  }

  @Test
  void saysWhatItExpectedAndWhatToDo() {
    assertThatThrownBy(
            () -> PlaneCheck.requireMetres(new double[] {-87.6298}, new double[] {41.8781}))
        .hasMessage(
            "expected metres of a projected CRS, got what looks like longitude and latitude"
                + " (-87.62980, 41.87810); name the CRS or project first");
  }

  @Test
  void citiesInDegreesAreRefused() {
    refused(around(-87.7, 0.4), around(41.8, 0.4)); // Chicago
    refused(around(-0.1, 0.8), around(51.5, 0.4)); // London, on both sides of Greenwich
    refused(around(-78.5, 0.3), around(-0.2, 0.4)); // Quito, on both sides of the equator
    refused(around(174.8, 0.5), around(-36.9, 0.5)); // Auckland
    refused(around(-2, 7), around(52.5, 5)); // all of England
  }

  @Test
  void latitudeFirstIsRefusedToo() {
    refused(around(-36.9, 0.5), around(174.8, 0.5));
  }

  @Test
  void rowsAtZeroDoNotHideDegrees() {
    double[] x = around(-87.7, 0.4);
    double[] y = around(41.8, 0.4);
    Arrays.fill(x, 0, 8, 0);
    Arrays.fill(y, 0, 8, 0);

    refused(x, y);
  }

  @Test
  void metresOfACrsAreAccepted() {
    accepted(around(447_000, 20_000), around(4_637_000, 20_000));
    accepted(around(447_000, 0.4), around(41.8, 0.4));
    accepted(around(41.8, 0.4), around(4_637_000, 20_000));
  }

  @Test
  void smallExamplesAreAccepted() {
    accepted(new double[0], new double[0]);
    accepted(around(0.5, 1), around(0.5, 1)); // the unit square
    accepted(around(40, 40), around(45, 50));
    accepted(new double[] {10, 20, 40}, new double[] {10, 10, 20});
    accepted(new double[] {50, 50, 50}, new double[] {7, 7, 7}); // one place in whole metres
    accepted(new double[] {0.5}, new double[] {0.5});
  }

  @Test
  void whatIsNoNumberIsLeftToOthers() {
    accepted(new double[] {Double.NaN, -87.6}, new double[] {41.8, 41.8});
  }
}
