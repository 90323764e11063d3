package org.beatlight.ingest.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

class GeoJsonTest {
  @ParameterizedTest
  @ValueSource(strings = {"data/beats-2023.geojson", "data/beats-2024.geojson"})
  void writtenBeatsAreValidAndStillTile(String file) throws Exception {
    Geometry[] beats = shapes(file).toArray(Geometry[]::new);

    assertThat(beats).hasSize(Sketch.BEATS.size()).allMatch(Geometry::isValid);
    assertThat(CoverageValidator.isValid(beats)).isTrue();
  }

  @Test
  void theBackdropIsValidAndHasAllThemes() throws Exception {
    Town town = Shared.CITY.town();
    int parts =
        town.streets().size() + town.ground().parks().size() + town.ground().waters().size();

    assertThat(shapes("data/backdrop.geojson")).hasSize(parts).allMatch(Geometry::isValid);
    assertThat(Files.readString(Shared.FOLDER.resolve("data/backdrop.geojson")))
        .contains("\"theme\":\"street\"", "\"theme\":\"park\"", "\"theme\":\"water\"")
        .contains("\"name\":\"Main Street\",\"class\":\"arterial\"");
  }

  private static List<Geometry> shapes(String file) throws IOException, ParseException {
    GeometryCollection all =
        (GeometryCollection)
            new GeoJsonReader().read(Files.readString(Shared.FOLDER.resolve(file)));
    return IntStream.range(0, all.getNumGeometries()).mapToObj(all::getGeometryN).toList();
  }
}
