package org.beatlight.ingest.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beatlight.core.area.Area;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Layers as cities publish them, each with a place that is known to lie in one of its areas. */
class RealLayersTest {
  private static final GeometryFactory POINTS = new GeometryFactory();
  private static final Point CHICAGO_CITY_HALL = point(-87.6319, 41.8837);
  private static final Point LANCASTER_CASTLE = point(-2.8055, 54.0497);

  @Test
  void communityAreasInFeetByTheirPrjFile() {
    List<Area> areas =
        read("chicago/polygons/community_areas_shp.zip", "AREA_NUMBE", Optional.of("COMMUNITY"));

    assertThat(areas).hasSize(77);
    assertThat(around(areas, CHICAGO_CITY_HALL))
        .extracting(Area::code, Area::name)
        .containsExactly(tuple("32", "LOOP"));
  }

  @Test
  void beatsAreTheSameFromAShapefileAndFromGeoJson() {
    List<Area> shapefile =
        read("chicago/polygons/police_beats_shp.zip", "BEAT_NUM", Optional.empty());
    List<Area> geoJson =
        read("chicago/polygons/police_beats.geojson.gz", "BEAT_NUM", Optional.empty());

    assertThat(shapefile).hasSize(275).extracting(Area::code).isEqualTo(codes(geoJson));
    assertThat(codes(around(shapefile, CHICAGO_CITY_HALL)))
        .isEqualTo(codes(around(geoJson, CHICAGO_CITY_HALL)))
        .hasSize(1);
  }

  @Test
  void districtsOfAKmlFile() {
    List<Area> areas =
        read("chicago/polygons/chicago_police_districts.kml", "name", Optional.of("description"));

    assertThat(areas).hasSize(25 - 2); // district 31 comes in three parts
    assertThat(around(areas, CHICAGO_CITY_HALL))
        .extracting(Area::code, Area::name)
        .containsExactly(tuple("1", "District 1"));
  }

  @Test
  void wardsInMetresOfTheNationalGridLieInTheDistrictsInDegrees() {
    List<Area> wards = read("uk/lancashire_wards.gpkg", "ward_code", Optional.of("ward_name"));
    List<Area> districts =
        read("uk/lancashire_districts.geojson", "objectid", Optional.of("district"));

    assertThat(wards).hasSize(271);
    assertThat(around(wards, LANCASTER_CASTLE)).extracting(Area::name).containsExactly("Castle");
    assertThat(around(districts, LANCASTER_CASTLE))
        .extracting(Area::name)
        .containsExactly("Lancaster");
    assertThat(wards)
        .allSatisfy(
            ward ->
                assertThat(
                        around(
                            districts,
                            POINTS.createPoint(InteriorPointArea.getInteriorPoint(ward.shape()))))
                    .hasSize(1));
  }

  private static List<Area> read(String name, String code, Optional<String> label) {
    Path file = SharedData.require("data/" + name);
    return Layers.areas(Layers.version(Layers.file(file), Optional.empty(), code, label));
  }

  private static List<Area> around(List<Area> areas, Point point) {
    return areas.stream().filter(area -> area.shape().contains(point)).toList();
  }

  private static List<String> codes(List<Area> areas) {
    return areas.stream().map(Area::code).toList();
  }

  private static Point point(double lonDeg, double latDeg) {
    return POINTS.createPoint(new Coordinate(lonDeg, latDeg));
  }
}
