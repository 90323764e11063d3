package org.beatlight.ingest.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.beatlight.core.area.Area;
import org.beatlight.settings.AreaLayerSettings.Version;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;

/** Shapes that are not in degrees. */
class OtherCrsTest {
  /** The national grid's true origin, 49° N 2° W on Airy's ellipsoid, and a kilometre around. */
  private static final String SQUARE =
      "[[[400000,-100000],[401000,-100000],[401000,-99000],[400000,-100000]]]";

  @TempDir Path folder;

  @Test
  void theCrsThatTheFileDeclaresIsUsed() throws IOException {
    assertOriginOfTheNationalGrid(version(write("urn:ogc:def:crs:EPSG::27700", SQUARE)));
  }

  @Test
  void theCrsOfTheSettingsComesBeforeThatOfTheFile() throws IOException {
    Path file = write("urn:ogc:def:crs:EPSG::3857", SQUARE);

    assertOriginOfTheNationalGrid(Layers.in("EPSG:27700", version(file)));
  }

  @Test
  void anUnknownCrsIsNamedWithWhoNamesIt() throws IOException {
    Path file = write("urn:ogc:def:crs:EPSG::99999", SQUARE);

    assertThatThrownBy(() -> Layers.areas(version(file)))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(
            file + ": expected the EPSG code or WKT (version 1) of a CRS, got EPSG:99999");
    assertThatThrownBy(() -> Layers.areas(Layers.in("EPSG:99998", version(file))))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(
            "city.yaml line 30: expected the EPSG code or WKT (version 1) of a CRS, got"
                + " EPSG:99998");
  }

  @Test
  void aShapeThatTheCrsCannotExpressIsRefused() throws IOException {
    Path file = write("urn:ogc:def:crs:EPSG::27700", "[[[0,0],[1,0],[1e9,1e9],[0,0]]]");

    assertThatThrownBy(() -> Layers.areas(version(file)))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            file
                + ": feature 1: expected a shape in EPSG:27700, got"
                + " Env[0.0 : 1.0E9, 0.0 : 1.0E9]");
  }

  private static void assertOriginOfTheNationalGrid(Version version) {
    Area area = Layers.areas(version).get(0);

    // on WGS 84 the origin lies some 90 m west and 60 m north of where Airy's ellipsoid has it
    Coordinate origin = area.shape().getCoordinates()[0];
    assertThat(origin.x).isCloseTo(-2.00118, within(2e-4));
    assertThat(origin.y).isCloseTo(49.00060, within(2e-4));
    assertThat(area.shape().getEnvelopeInternal().getWidth()).isCloseTo(0.01367, within(5e-5));
  }

  private static Version version(Path file) {
    return Layers.version(Layers.file(file), Optional.empty(), "code", Optional.empty());
  }

  private Path write(String crs, String coordinates) throws IOException {
    return Files.writeString(
        folder.resolve("areas.geojson"),
        """
        {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "%s"}},
         "features": [{"type": "Feature", "properties": {"code": "A"},
           "geometry": {"type": "Polygon", "coordinates": %s}}]}
        """
            .formatted(crs, coordinates));
  }
}
