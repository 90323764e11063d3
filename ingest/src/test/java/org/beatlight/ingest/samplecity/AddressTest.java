package org.beatlight.ingest.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import org.beatlight.core.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class AddressTest {
  @Test
  void aHouseLiesInTheBlockOfItsHundred() {
    Address house = address("Mill Street", 1217);

    assertThat(house.text()).isEqualTo("1217 Mill Street");
    assertThat(house.block()).isEqualTo("1200 block Mill Street");
  }

  @Test
  void aParkHasNoNumber() {
    Address park = address("Quarry Park", 0);

    assertThat(park.text()).isEqualTo("Quarry Park");
    assertThat(park.block()).isEqualTo("Quarry Park");
  }

  private static Address address(String street, int number) {
    return new Address(
        street,
        number,
        Address.Kind.MAIN_ROAD,
        new Coordinate(400_000, 4_600_000),
        new LonLat(-88.2, 41.5),
        "23",
        "23");
  }
}
