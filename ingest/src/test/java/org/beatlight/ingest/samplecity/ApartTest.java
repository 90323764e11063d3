package org.beatlight.ingest.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.beatlight.core.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class ApartTest {
  private final Apart apart = new Apart();

  @Test
  void eventsAtOnePlaceAndMinuteMoveByOneMinuteLaterThenEarlierThenTwo() {
    assertThat(from("2024-05-06T10:00")).isEqualTo("2024-05-06T10:00");
    assertThat(from("2024-05-06T10:00")).isEqualTo("2024-05-06T10:01");
    assertThat(from("2024-05-06T10:00")).isEqualTo("2024-05-06T09:59");
    assertThat(from("2024-05-06T10:00")).isEqualTo("2024-05-06T10:02");
    assertThat(from("2024-05-06T10:01")).isEqualTo("2024-05-06T10:03");
  }

  @Test
  void noEventMovesToAnotherDay() {
    assertThat(from("2024-05-06T23:59")).isEqualTo("2024-05-06T23:59");
    assertThat(from("2024-05-06T23:59")).isEqualTo("2024-05-06T23:58");
  }

  @Test
  void noEventMovesToATimeThatTheClockSkips() {
    assertThat(from("2024-03-10T01:59")).isEqualTo("2024-03-10T01:59");
    assertThat(from("2024-03-10T01:59")).isEqualTo("2024-03-10T01:58");
  }

  @Test
  void eventsElsewhereStayAsTheyAre() {
    from("2024-05-06T10:00");
    Happening elsewhere = event("2024-05-06T10:00", "2024-05-06T10:00", -88.21);

    assertThat(apart.apart(elsewhere)).isEqualTo(elsewhere);
  }

  @Test
  void theEndOfASpanStays() {
    from("2024-05-06T10:00");
    Happening span = event("2024-05-06T10:00", "2024-05-06T10:15", -88.2);

    assertThat(apart.apart(span)).isEqualTo(event("2024-05-06T10:01", "2024-05-06T10:15", -88.2));
  }

  private String from(String time) {
    Happening event = apart.apart(event(time, time, -88.2));
    assertThat(event.to()).isEqualTo(event.from());
    return event.from().toString();
  }

  private static Happening event(String from, String to, double lon) {
    Address address =
        new Address(
            "Mill Street",
            117,
            Address.Kind.SIDE_STREET,
            new Coordinate(400_000, 4_600_000),
            new LonLat(lon, 41.5),
            "23",
            "23");
    return new Happening(
        Categories.INCIDENTS.get(0),
        LocalDateTime.parse(from),
        LocalDateTime.parse(to),
        address,
        Happening.Origin.BACKGROUND);
  }
}
