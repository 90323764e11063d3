package org.beatlight.formats;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beatlight.settings.Format;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

class RealFilesTest {
  private static final double SAME_PLACE_DEG = 1e-6;

  @Test
  void chicagosBeatsAreTheSameAsShapefileAndAsGeoJson() {
    Features shapefile = read(Format.SHAPEFILE, "chicago/polygons/police_beats_shp.zip");
    Features geoJson = read(Format.GEOJSON, "chicago/polygons/police_beats.geojson.gz");

    assertThat(shapefile.features()).hasSize(277);
    assertThat(geoJson.features()).hasSize(277);
    assertThat(geoJson.crs()).contains("EPSG:4326");
    assertThat(shapefile.crs().orElseThrow()).startsWith("GEOGCS[\"WGS 84\"");
    assertThat(farthestApart(shapefile, geoJson)).isLessThan(SAME_PLACE_DEG);
  }

  @Test
  void chicagosCommunityAreasAreInFeet() {
    Features areas = read(Format.SHAPEFILE, "chicago/polygons/community_areas_shp.zip");

    assertThat(areas.features()).hasSize(77);
    assertThat(areas.crs().orElseThrow())
        .startsWith("PROJCS[\"NAD_1983_StatePlane_Illinois_East_FIPS_1201_Feet\"")
        .endsWith("UNIT[\"Foot_US\",0.3048006096012192]]");
    assertThat(envelope(areas).getMinX()).isBetween(1_000_000.0, 1_200_000.0);
    assertThat(texts(areas, "AREA_NUMBE")).hasSize(77).contains("1", "77");
  }

  @Test
  void chicagosDistrictsAreTheSameFromAllTheirFiles() {
    Features shapefile = read(Format.SHAPEFILE, "chicago/polygons/police_districts_shp.zip");
    Features kml = read(Format.KML, "chicago/polygons/chicago_police_districts.kml");

    assertThat(shapefile.features()).hasSize(25);
    assertThat(kml.features()).hasSize(25);
    assertThat(kml.crs()).contains("EPSG:4326");
    assertThat(kml.features().get(0).properties())
        .isEqualTo(Map.of("name", "17", "description", "District 17"));
    assertThat(kml.features()).allMatch(district -> district.shape() instanceof Polygonal);
    // both files are of one city, though drawn some years apart
    assertThat(envelope(kml).distance(envelope(shapefile))).isZero();
    assertThat(envelope(kml).getMinX()).isCloseTo(envelope(shapefile).getMinX(), within(1e-3));
  }

  @Test
  void geoPackagesHoldAreasAndPoints() throws IOException {
    Features landUse = read(Format.GEOPACKAGE, "chicago/context/land_use_chicago.gpkg");
    FileInput licences = input(Format.GEOPACKAGE, "chicago/context/licences_chicago.gpkg");
    List<TextRecord> points = Reading.all(licences);

    assertThat(landUse.features()).hasSize(7_107);
    assertThat(landUse.crs()).contains("EPSG:4326");
    assertThat(texts(landUse, "category"))
        .containsExactlyInAnyOrder("residential", "commercial", "recreational");
    assertThat(Reading.columns(licences))
        .containsExactly("fid", "address", "geometry.x", "geometry.y");
    assertThat(points).hasSize(5_265).extracting(TextRecord::fault).containsOnly("");
    // what gpkg_contents says of the layer
    assertThat(
            points.stream().mapToDouble(point -> Double.parseDouble(point.values().get(2))).min())
        .hasValue(-87.914428439);
    assertThat(
            points.stream().mapToDouble(point -> Double.parseDouble(point.values().get(3))).max())
        .hasValue(42.019419393);
  }

  @Test
  void britishWardsAreInMetres() {
    Features lancashire = read(Format.GEOPACKAGE, "uk/lancashire_wards.gpkg");
    Features northumbria = read(Format.GEOPACKAGE, "uk/northumbria_wards.gpkg");

    assertThat(lancashire.features()).hasSize(271);
    assertThat(northumbria.features()).hasSize(177);
    assertThat(lancashire.crs()).contains("EPSG:27700");
    assertThat(lancashire.features().get(0).properties().keySet())
        .containsExactly("fid", "ward_code", "ward_name");
    // what gpkg_contents says of the layer
    assertThat(envelope(lancashire).toString())
        .isEqualTo(
            "Env[330324.7601819704 : 397131.43011281686, 398768.75918201375 : 482749.9195055873]");
  }

  @Test
  void recordsOfAreasAreFaults() throws IOException {
    FileInput wards = input(Format.GEOPACKAGE, "uk/lancashire_wards.gpkg");

    assertThat(Reading.all(wards))
        .hasSize(271)
        .contains(Reading.fault(1, "expected a point, got a MultiPolygon"));
  }

  /** Returns how far apart, in degrees, the two shapes of a beat are where they differ most. */
  private static double farthestApart(Features beats, Features others) {
    Map<String, Feature> byNumber = byNumber(others);
    assertThat(byNumber(beats).keySet()).hasSize(274).isEqualTo(byNumber.keySet());
    return byNumber(beats).entrySet().stream()
        .mapToDouble(
            beat ->
                DiscreteHausdorffDistance.distance(
                    beat.getValue().shape(), requireNonNull(byNumber.get(beat.getKey())).shape()))
        .max()
        .orElseThrow();
  }

  private static Map<String, Feature> byNumber(Features beats) {
    return beats.features().stream()
        .filter(beat -> !beat.text("BEAT_NUM").equals(Optional.of("3100"))) // three of them
        .collect(
            Collectors.toMap(beat -> beat.text("BEAT_NUM").orElseThrow(), Function.identity()));
  }

  private static Set<String> texts(Features features, String property) {
    return features.features().stream()
        .map(feature -> feature.text(property).orElse(""))
        .collect(Collectors.toSet());
  }

  private static Envelope envelope(Features features) {
    Envelope envelope = new Envelope();
    for (Feature feature : features.features()) {
      Geometry shape = feature.shape();
      envelope.expandToInclude(shape.getEnvelopeInternal());
    }
    return envelope;
  }

  private static Features read(Format format, String name) {
    return FeatureFormats.read(input(format, name));
  }

  private static FileInput input(Format format, String name) {
    Path file = SharedData.require("data/" + name);
    return new FileInput(format, file);
  }
}
