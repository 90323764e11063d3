package org.beatlight.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventTest {
  private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

  @Test
  void anIdNamesItsSource() {
    assertThat(new EventId("incidents", "HX100")).hasToString("incidents:HX100");
  }

  @Test
  void kindsHaveTheCodesOfTheContractAndComeBackFromThem() {
    assertThat(Kind.ofCode("incident")).isEqualTo(Kind.INCIDENT);
    assertThat(Kind.ofCode("concern")).isEqualTo(Kind.CONCERN);
    assertThat(Kind.CONCERN.code()).isEqualTo("concern");
    assertThatThrownBy(() -> Kind.ofCode("INCIDENT"))
        .hasMessage("expected incident or concern, got \"INCIDENT\"");
  }

  @Test
  void aTimeWindowMayBeOneMomentButNeverRunsBackwards() {
    LocalDate day = LocalDate.of(2024, 5, 1);

    assertThat(new TimeWindow(NOON, NOON, day, TimePrecision.MINUTE).to()).isEqualTo(NOON);
    assertThatThrownBy(() -> new TimeWindow(NOON, NOON.minusSeconds(60), day, TimePrecision.MINUTE))
        .hasMessage("expected from <= to, got 2024-05-01T12:00:00Z and 2024-05-01T11:59:00Z");
  }
}
