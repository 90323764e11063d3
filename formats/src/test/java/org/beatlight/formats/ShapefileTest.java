package org.beatlight.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beatlight.formats.Reading.fault;
import static org.beatlight.formats.Reading.record;
import static org.beatlight.formats.Reading.wkt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beatlight.settings.Format;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

class ShapefileTest {
  private static final String[] NAMES = {"été", "", "c"};

  @TempDir Path folder;

  @Test
  void pointsAndAttributesAreRecords() throws IOException {
    FileInput input = points();

    assertThat(Reading.columns(input))
        .containsExactly("NAME", "COUNT", "DAY", "OPEN", "geometry.x", "geometry.y");
    assertThat(Reading.all(input))
        .containsExactly(
            record(1, "été", "1.5", "2024-03-01", "true", "-87.5", "41.25"),
            record(2, "", "", "", "", "", ""),
            record(3, "c", "-12", "1999-12-31", "false", "1", "2"));
  }

  @Test
  void withoutPrjTheCrsIsNotKnown() throws IOException {
    FileInput input = points();
    assertThat(FeatureFormats.read(pointsOnly(input)).crs()).isEmpty();

    Files.writeString(folder.resolve("calls.PRJ"), "PROJCS[\"feet\"]\n");

    assertThat(FeatureFormats.read(pointsOnly(input)).crs()).contains("PROJCS[\"feet\"]");
  }

  @Test
  void withoutDbfThereIsNothingToRead() throws IOException {
    FileInput input = points();
    Files.delete(folder.resolve("calls.dbf"));

    assertThatThrownBy(() -> RecordFormats.open(input))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(input.file() + ": expected a .dbf file beside the .shp file, there is none");
  }

  @Test
  void theCpgSaysTheCharsetElseTheSettingsDo() throws IOException {
    Charset latin = StandardCharsets.ISO_8859_1;
    Path shp = folder.resolve("calls.shp");
    ShapefileWriter.points(shp, latin, NAMES);
    FileInput utf8 = new FileInput(Format.SHAPEFILE, shp);
    FileInput said = new FileInput(Format.SHAPEFILE, shp, Optional.empty(), latin);

    assertThat(Reading.all(utf8).get(0).values().get(0)).isEqualTo("\uFFFDt\uFFFD");
    assertThat(Reading.all(said).get(0).values().get(0)).isEqualTo("été");
    for (String name : new String[] {"ISO-8859-1", "1252", "ANSI 1252", "88591\n"}) {
      Files.writeString(folder.resolve("calls.cpg"), name);
      assertThat(Reading.all(utf8).get(0).values().get(0)).isEqualTo("été");
    }
    Files.writeString(folder.resolve("calls.cpg"), "65001");
    assertThat(Reading.all(said).get(0).values().get(0)).isEqualTo("\uFFFDt\uFFFD");
    Files.writeString(folder.resolve("calls.cpg"), "no such charset");
    assertThat(Reading.all(said).get(0).values().get(0)).isEqualTo("été");
  }

  @Test
  void rowsThatAreDeletedKeepTheirShapes() throws IOException {
    FileInput input = points();
    Path dbf = folder.resolve("calls.dbf");
    byte[] bytes = Files.readAllBytes(dbf);
    int firstRow = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort(8);
    bytes[firstRow] = '*';
    Files.write(dbf, bytes);

    assertThat(Reading.all(input)).hasSize(3);
    assertThat(Reading.all(input).get(2))
        .isEqualTo(record(3, "c", "-12", "1999-12-31", "false", "1", "2"));
  }

  @Test
  void polygonsKeepTheirHolesAndParts() throws IOException, ParseException {
    Geometry ring =
        wkt(
            "MULTIPOLYGON (((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1)),"
                + " ((20 0, 20 1, 21 1, 21 0, 20 0)))");
    Path shp = folder.resolve("areas.shp");
    ShapefileWriter.polygons(shp, ring);

    Features features = FeatureFormats.read(new FileInput(Format.SHAPEFILE, shp));

    assertThat(features.features()).hasSize(1);
    assertThat(features.features().get(0).shape().norm().toText()).isEqualTo(ring.norm().toText());
  }

  @Test
  void aZipHoldsOneShapefileOrSeveralByName() throws IOException {
    FileInput calls = points();
    Map<String, Path> parts =
        Map.of(
            "in/calls.SHP", calls.file(),
            "in/calls.DBF", folder.resolve("calls.dbf"),
            "__MACOSX/in/._calls.SHP", folder.resolve("calls.dbf"),
            "in/readme.txt", folder.resolve("calls.dbf"));
    Path one = Reading.zip(folder.resolve("one.zip"), parts);
    Map<String, Path> more = new TreeMap<>(parts);
    more.put("other.shp", calls.file());
    Path several = Reading.zip(folder.resolve("several.zip"), more);
    Path none = Reading.zip(folder.resolve("none.zip"), Map.of("a.txt", calls.file()));

    assertThat(Reading.all(new FileInput(Format.SHAPEFILE, one))).isEqualTo(Reading.all(calls));
    assertThat(Reading.all(layer(several, "calls"))).isEqualTo(Reading.all(calls));
    assertThatThrownBy(() -> RecordFormats.open(new FileInput(Format.SHAPEFILE, several)))
        .isInstanceOf(SettingsException.class)
        .hasMessage(several + ": expected the name of a layer, as there are several: calls, other");
    assertThatThrownBy(() -> RecordFormats.open(layer(several, "beats")))
        .isInstanceOf(SettingsException.class)
        .hasMessage(several + ": expected one of the layers calls, other, got \"beats\"");
    assertThatThrownBy(() -> RecordFormats.open(layer(several, "other")))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(several + ": expected a .dbf file beside the .shp file, there is none");
    assertThatThrownBy(() -> RecordFormats.open(new FileInput(Format.SHAPEFILE, none)))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(none + ": expected a .shp file in the zip, there is none");
  }

  @Test
  void whatWasUnpackedGoesInTheEnd() throws IOException {
    Path zip = Reading.zip(folder.resolve("one.zip"), Map.of("calls.shp", points().file()));

    ShapefileZip unpacked = ShapefileZip.unpack(new FileInput(Format.SHAPEFILE, zip));
    assertThat(unpacked.shp()).hasSameBinaryContentAs(folder.resolve("calls.shp"));
    unpacked.close();

    assertThat(unpacked.shp().getParent()).doesNotExist();
    assertThatCode(unpacked::close).doesNotThrowAnyException();
  }

  @Test
  void aZipThatIsCutOffIsRefused() throws IOException {
    FileInput calls = points();
    Path zip = Reading.zip(folder.resolve("one.zip"), Map.of("calls.shp", calls.file()));
    cut(zip, 30);

    assertThatThrownBy(() -> RecordFormats.open(new FileInput(Format.SHAPEFILE, zip)))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(zip + ": expected a whole zip file, but it is cut short or damaged");
  }

  @Test
  void aShpOrDbfThatIsCutOffIsRefused() throws IOException {
    FileInput input = points();
    byte[] dbf = Files.readAllBytes(folder.resolve("calls.dbf"));
    cut(input.file(), 10);
    assertThatThrownBy(() -> Reading.all(input))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            input.file()
                + ": expected a whole shapefile, but the .shp file is cut short or damaged after 2 rows");

    points();
    Files.write(folder.resolve("calls.dbf"), Arrays.copyOf(dbf, dbf.length - 30));
    assertThatThrownBy(() -> Reading.all(input))
        .isInstanceOf(RunFailedException.class)
        .hasMessageStartingWith(input.file() + ": expected a whole shapefile, but the .dbf file ");

    points();
    cut(input.file(), 28);
    assertThatThrownBy(() -> Reading.all(input))
        .hasMessage(
            input.file()
                + ": expected a whole shapefile, but the .shp file ends after 2 rows, the other does not");
  }

  @Test
  void aDbfThatIsNoneIsRefused() throws IOException {
    FileInput input = points();
    Files.writeString(folder.resolve("calls.dbf"), "<html>");

    assertThatThrownBy(() -> RecordFormats.open(input))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            input.file() + ": expected a whole shapefile, but the .dbf file cannot be read");
  }

  @Test
  void aRecordThatClaimsMorePointsThanItHasIsAFault() throws IOException, ParseException {
    Path shp = folder.resolve("areas.shp");
    ShapefileWriter.polygons(shp, wkt("MULTIPOLYGON (((0 0, 0 1, 1 1, 0 0)))"));
    byte[] bytes = Files.readAllBytes(shp);
    bytes[108 + 40 + 3] = 0x7F; // the highest byte of the number of points
    Files.write(shp, bytes);

    assertThat(Reading.all(new FileInput(Format.SHAPEFILE, shp)))
        .containsExactly(fault(1, "expected a shape, got bytes that are none"));
  }

  @Test
  void coordinatesThatAreNoNumbersAreFaults() throws IOException {
    FileInput input = points();
    byte[] bytes = Files.readAllBytes(input.file());
    Arrays.fill(bytes, 112, 120, (byte) 0xFF); // the first point's x
    Files.write(input.file(), bytes);

    assertThat(Reading.all(input).get(0))
        .isEqualTo(fault(1, "expected a point's coordinates, got NaN 41.25"));
    assertThatThrownBy(() -> FeatureFormats.read(input))
        .hasMessage(input.file() + ": feature 1: expected coordinates, got NaN 41.25");
  }

  private FileInput points() throws IOException {
    Path shp = folder.resolve("calls.shp");
    ShapefileWriter.points(shp, StandardCharsets.UTF_8, NAMES);
    return new FileInput(Format.SHAPEFILE, shp);
  }

  /** Gives the second row a shape, for features must have one. */
  private static FileInput pointsOnly(FileInput input) throws IOException {
    ShapefileWriter.allPoints(input.file(), NAMES);
    return input;
  }

  private static FileInput layer(Path file, String layer) {
    return new FileInput(Format.SHAPEFILE, file, Optional.of(layer), StandardCharsets.UTF_8);
  }

  private static void cut(Path file, int bytes) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - bytes));
  }
}
