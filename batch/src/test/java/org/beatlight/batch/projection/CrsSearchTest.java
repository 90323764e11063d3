package org.beatlight.batch.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.beatlight.batch.projection.CrsSearch.Found;
import org.beatlight.core.geo.LonLat;
import org.junit.jupiter.api.Test;

class CrsSearchTest {
  private static final LonLat CHICAGO = new LonLat(-87.65, 41.85);
  private static final LonLat LANCASTER = new LonLat(-2.8, 54.05);
  private static final LonLat FIJI = new LonLat(178.4, -18.1);
  private static final LonLat FIJI_BEYOND_THE_MERIDIAN = new LonLat(-179.9, -18.1);

  @Test
  void theCrsThatSurveyorsOfAPlaceUseIsAmongThoseFound() {
    assertThat(names(CHICAGO))
        .contains(
            "EPSG:26971 NAD83 / Illinois East",
            "EPSG:3435 NAD83 / Illinois East (ftUS)",
            "EPSG:26916 NAD83 / UTM zone 16N",
            "EPSG:3857 WGS 84 / Pseudo-Mercator")
        .doesNotContain("EPSG:27700 OSGB36 / British National Grid");
    assertThat(names(LANCASTER))
        .contains("EPSG:27700 OSGB36 / British National Grid")
        .doesNotContain("EPSG:26971 NAD83 / Illinois East");
  }

  @Test
  void anAreaOfUseMaySpanTheMeridianWhereTheDayBegins() {
    assertThat(names(FIJI)).contains("EPSG:3460 Fiji 1986 / Fiji Map Grid");
    assertThat(names(FIJI_BEYOND_THE_MERIDIAN)).contains("EPSG:3460 Fiji 1986 / Fiji Map Grid");
  }

  @Test
  void whatIsFoundCanBeUsed() {
    Found feet =
        CrsSearch.projectedAround(CHICAGO).stream()
            .filter(found -> found.code().equals("EPSG:3435"))
            .findFirst()
            .orElseThrow();
    double[] xy = {1_176_000, 1_900_000};
    double[] expected = xy.clone();

    feet.projection().toLonLat(xy, 1);
    FeedCrs.decode("EPSG:3435", "").toLonLat(expected, 1);

    assertThat(xy).containsExactly(expected, within(0.0));
    assertThat(feet.projection()).hasToString("EPSG:3435");
  }

  @Test
  void aCrsIsDescribedByItsName() {
    assertThat(CrsSearch.described("EPSG:26971")).isEqualTo("EPSG:26971 (NAD83 / Illinois East)");
    assertThat(CrsSearch.described("EPSG:4326")).isEqualTo("EPSG:4326 (WGS 84)");
    assertThat(CrsSearch.described("PROJCS[\"Own\", GEOGCS[]]")).isEqualTo("PROJCS[\"Own\", ...]");
  }

  private static List<String> names(LonLat point) {
    return CrsSearch.projectedAround(point).stream()
        .map(found -> found.code() + " " + found.name())
        .toList();
  }
}
