package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.beatlight.core.area.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class BeatCodesTest {
  private static final BeatCodes CODES =
      new BeatCodes(
          List.of(
              version(LocalDate.MIN, "612", "613"),
              version(LocalDate.of(2014, 1, 1), "0612", "0614"),
              version(LocalDate.of(2014, 3, 1), "0613", "0614")));

  @ParameterizedTest
  @CsvSource({
    "1900-01-01, 0",
    "2013-12-31, 0",
    "2014-01-01, 1",
    "2014-02-28, 1",
    "2014-03-01, 2",
    "2030-01-01, 2"
  })
  void aVersionHoldsFromItsDayUntilTheNext(LocalDate day, int version) {
    assertThat(CODES.versionOn(day)).isEqualTo(version);
  }

  @ParameterizedTest
  @CsvSource({
    "612, 0612, true, true, false",
    "613.0, 0613, true, false, true",
    "0614, 0614, false, true, true"
  })
  void aBeatIsTheSameInEveryVersionHoweverItIsWritten(
      String coded, String written, boolean first, boolean second, boolean third) {
    assertThat(CODES.find(coded)).isEqualTo(written);
    assertThat(Stream.of(0, 1, 2).map(version -> CODES.has(version, written)))
        .containsExactly(first, second, third);
  }

  @Test
  void aCodeOfNoVersionIsInNone() {
    assertThat(CODES.find("9Z")).isNull();
    assertThat(CODES.has(2, "9Z")).isFalse();
  }

  private static BeatVersion version(LocalDate from, String... codes) {
    return new BeatVersion(from, Stream.of(codes).map(BeatCodesTest::beat).toList());
  }

  private static Area beat(String code) {
    return new Area(code, code, new GeometryFactory().toGeometry(new Envelope(0, 1, 0, 1)));
  }
}
