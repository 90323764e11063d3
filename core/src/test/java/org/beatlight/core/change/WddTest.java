package org.beatlight.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.beatlight.core.change.Wdd.Area;
import org.beatlight.testkit.ReferenceTable;
import org.junit.jupiter.api.Test;

class WddTest {
  /** The treated area fell from 20 to 10, the control area rose from 8 to 9: 11 fewer, se √47. */
  @Test
  void comparesWithTheControlArea() {
    Wdd wdd = Wdd.of(new Area(20, 10), new Area(8, 9));

    assertThat(wdd).isEqualTo(new Wdd(-11, Math.sqrt(47)));
    assertThat(wdd.z()).isEqualTo(-11 / Math.sqrt(47));
  }

  @Test
  void withoutAnyEventNothingIsTested() {
    Wdd wdd = Wdd.of(new Area(0, 0), new Area(0, 0));

    assertThat(wdd.z()).isNaN();
    assertThat(wdd.pValue()).isNaN();
    assertThat(wdd.low()).isNaN();
    assertThat(wdd.high()).isNaN();
  }

  @Test
  void countsBelowZeroAreRefused() {
    assertThatThrownBy(() -> new Area(3, -1))
        .hasMessage("expected counts of at least 0, got 3 before and -1 after");
    assertThatThrownBy(() -> new Area(-3, 1))
        .hasMessage("expected counts of at least 0, got -3 before and 1 after");
  }

  @Test
  void weightsMustBeAboveZero() {
    assertThatThrownBy(() -> new Area(3, 1, 0, 1))
        .hasMessage("expected finite weights above 0, got 0.0 before and 1.0 after");
    assertThatThrownBy(() -> new Area(3, 1, 1, Double.NaN))
        .hasMessage("expected finite weights above 0, got 1.0 before and NaN after");
    assertThatThrownBy(() -> new Area(3, 1, Double.POSITIVE_INFINITY, 1))
        .hasMessage("expected finite weights above 0, got Infinity before and 1.0 after");
  }

  @Test
  void agreesWithPublishedValues() {
    Wdd study =
        Wdd.of(new Area(207, 110), new Area(308, 318), new Area(178, 157), new Area(150, 140));
    Wdd weighted = Wdd.of(new Area(80, 20, 2, 1), new Area(100, 50, 2, 1));

    String paper = "Wheeler & Ratcliffe 2018";
    ReferenceTable.of("wdd")
        .value(
            "WDD of 207→110, 308→318, around 178→157, 150→140", paper, "-118", study.difference())
        .value("its variance", paper, "1568", study.standardError() * study.standardError())
        .value("its z", paper, "-2.98", study.z())
        .value("lower end of its 95 % interval", paper, "-196", study.low())
        .value("upper end of its 95 % interval", paper, "-40", study.high())
        .value("WDD of 80→20, 100→50, weights 2 and 1", "by hand", "-20", weighted.difference())
        .value("its variance", "by hand", "115", Math.pow(weighted.standardError(), 2))
        .settle();
  }
}
