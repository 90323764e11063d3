package org.beatlight.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beatlight.settings.Format;
import org.beatlight.settings.RunFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "a.csv, CSV",
    "a.tsv, CSV",
    "a.tab, CSV",
    "a.TXT, CSV",
    "a.csv.gz, CSV",
    "a.tab.GZ, CSV",
    "a.json, JSON",
    "a.jsonl, JSON",
    "a.ndjson, JSON",
    "a.jsonl.gz, JSON",
    "a.geojson, GEOJSON",
    "a.geojson.gz, GEOJSON",
    "a.parquet, PARQUET",
    "a.b.shp, SHAPEFILE",
    "a.gpkg, GEOPACKAGE",
    "a.kml, KML",
    "a.KMZ, KML",
    "a.kml.gz, KML"
  })
  void aNameTellsTheFormat(String name, Format format) {
    assertThat(Formats.ofName(Path.of("some", name))).contains(format);
  }

  @ParameterizedTest
  @CsvSource({"a.xlsx", "a", "csv", "a.gz", "a.parquet.gz", "a.csv.bak", "missing.zip"})
  void otherNamesTellNone(String name) {
    assertThat(Formats.ofName(folder.resolve(name))).isEqualTo(Optional.empty());
  }

  @Test
  void aZipIsWhatIsInIt() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "text");
    Path shapes = Reading.zip(folder.resolve("a.zip"), Map.of("in/a.SHP", file, "in/a.dbf", file));
    Path text = Reading.zip(folder.resolve("b.zip"), Map.of("a.csv", file));
    Path none = Files.writeString(folder.resolve("c.zip"), "text");

    assertThat(Formats.ofName(shapes)).contains(Format.SHAPEFILE);
    assertThat(Formats.ofName(text)).contains(Format.CSV);
    assertThatThrownBy(() -> Formats.ofName(none))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(none + ": expected a whole zip file, but it is cut short or damaged");
  }

  @Test
  void aShapefileIsReadFromTheFilesBesideItToo() throws IOException {
    for (String name : List.of("a.shp", "a.DBF", "a.prj", "a.shx", "ab.dbf")) {
      Files.createFile(folder.resolve(name));
    }
    Path shp = folder.resolve("a.shp");

    assertThat(Formats.files(new FileInput(Format.SHAPEFILE, shp)))
        .containsExactly(shp, folder.resolve("a.DBF"), folder.resolve("a.prj"));
    assertThat(Formats.files(new FileInput(Format.GEOPACKAGE, shp))).containsExactly(shp);
  }
}
