package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.beatlight.core.area.Area;
import org.beatlight.core.event.Location;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.clean.CleanEvent.Beats;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class BeatReaderTest {
  /** In 0612 until 2013, in 0613 from 2014 on. */
  private static final Placed BETWEEN = place(-87.905, 41.05, "0613");

  private static final LocalDate BEFORE = LocalDate.of(2013, 12, 31);
  private static final BeatReader READER = new BeatReader(Trial.beats());

  private final Notes notes = new Notes("police", 1);

  @Test
  void theBeatOfTheDayIsTheBeatOfTheLayerThenInForce() {
    assertThat(READER.read(BETWEEN, BEFORE, "", notes)).isEqualTo(new Beats("0613", "0612", null));
    assertThat(READER.read(BETWEEN, Trial.REDRAWN, "", notes))
        .isEqualTo(new Beats("0613", "0613", null));
  }

  @Test
  void theCodedBeatIsComparedWithTheBeatOfThatDay() {
    assertThat(READER.read(BETWEEN, BEFORE, "0612", notes).coded()).isEqualTo("0612");
    assertThat(doubts()).isEmpty();

    READER.read(BETWEEN, Trial.REDRAWN, "0612", notes);
    assertThat(doubts())
        .containsExactly(
            new Finding(FindingCode.OTHER_BEAT, "police", 1, "coded 0612, lies in 0613"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0612", "612", " 612 ", "612.0", "00612.00"})
  void oneCodeIsWrittenInManyWays(String coded) {
    assertThat(READER.read(BETWEEN, BEFORE, coded, notes).coded()).isEqualTo("0612");
    assertThat(doubts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"6120", "612.5", "612A", "0"})
  void anotherCodeIsNotTakenForIt(String coded) {
    assertThat(READER.read(BETWEEN, BEFORE, coded, notes).coded()).isEqualTo(coded);
    assertThat(doubts()).extracting(Finding::code).containsExactly(FindingCode.UNKNOWN_BEAT);
  }

  @Test
  void aPointInNoBeatHasNoneWhateverIsCoded() {
    Placed outside = place(-88.001, 41.05, null);

    assertThat(READER.read(outside, BEFORE, "612", notes)).isEqualTo(new Beats(null, null, "0612"));
    assertThat(doubts()).extracting(Finding::code).containsExactly(FindingCode.OUTSIDE_BEATS);
  }

  @Test
  void codesMayHaveLetters() {
    assertThat(READER.read(BETWEEN, BEFORE, "6th", notes).coded()).isEqualTo("6th");
    assertThat(doubts()).extracting(Finding::detail).containsExactly("\"6th\"");
  }

  @Test
  void aBeatThatTodayIsWrittenOtherwiseIsTheSame() {
    BeatHistory history =
        new BeatHistory(
            List.of(
                new BeatVersion(LocalDate.MIN, List.of(beat("612"))),
                new BeatVersion(Trial.REDRAWN, List.of(beat("0612")))));
    Placed inside = place(-87.95, 41.05, "0612");

    assertThat(new BeatReader(history).read(inside, BEFORE, "612", notes))
        .isEqualTo(new Beats("0612", "612", "0612"));
    assertThat(doubts()).isEmpty();
  }

  private static Area beat(String code) {
    Envelope box = new Envelope(0, 10_000, 0, 10_000);
    return new Area(code, code, new GeometryFactory().toGeometry(box));
  }

  private static Placed place(double lon, double lat, @Nullable String beatToday) {
    LonLat at = new LonLat(lon, lat);
    return new Placed(new Location(at, new Trial.Flat().toPlane(at)), beatToday);
  }

  private List<Finding> doubts() {
    return ((Cleaned.Kept<String>) notes.conclude("")).doubts();
  }
}
