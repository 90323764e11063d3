package org.beatlight.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beatlight.formats.Reading.fault;
import static org.beatlight.formats.Reading.record;
import static org.beatlight.formats.Reading.wkt;

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
import org.locationtech.jts.io.ParseException;

class KmlTest {
  private static final String SQUARE =
      """
      <Polygon><extrude>1</extrude><outerBoundaryIs><LinearRing><coordinates>
        0,0,0 9,0,0 9,9,0 0,9,0 0,0,0
      </coordinates></LinearRing></outerBoundaryIs>
      <innerBoundaryIs><LinearRing><coordinates>1,1 2,1 2,2 1,1</coordinates></LinearRing></innerBoundaryIs>
      </Polygon>
      """;
  private static final String POINT = "<Point><coordinates>-87.5,41.25</coordinates></Point>";

  @TempDir Path folder;

  @Test
  void placemarksAreFeaturesWithTheirData() throws IOException, ParseException {
    FileInput input =
        kml(
            """
            <Document><name>all</name><Schema name="s"/><Folder><name>sub</name><Placemark id="7">
            <name> North </name><styleUrl>#a</styleUrl>
            <Style><LineStyle><color>f00</color></LineStyle></Style>
            <ExtendedData><Data name="code"><displayName>x</displayName><value>N1</value></Data>
            <SchemaData schemaUrl="#s"><SimpleData name="pop">1200</SimpleData></SchemaData>
            </ExtendedData>
            """
                + SQUARE
                + "</Placemark></Folder></Document>");

    Features features = FeatureFormats.read(input);

    assertThat(features)
        .isEqualTo(
            new Features(
                List.of(
                    new Feature(
                        input.file().toString(),
                        1,
                        Map.of("name", "North", "code", "N1", "pop", "1200"),
                        wkt("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1))"))),
                Optional.of("EPSG:4326")));
  }

  @Test
  void aMultiGeometryIsOneShape() throws IOException, ParseException {
    FileInput input =
        kml("<Placemark><MultiGeometry>" + SQUARE + SQUARE + "</MultiGeometry></Placemark>");
    String square = "((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1))";

    assertThat(FeatureFormats.read(input).features().get(0).shape().toText())
        .isEqualTo("MULTIPOLYGON (" + square + ", " + square + ")");
  }

  @Test
  void placemarksWithPointsAreRecords() throws IOException {
    FileInput input =
        kml(
            "<Placemark><name>a</name>"
                + POINT
                + "</Placemark>"
                + "<Placemark><description><![CDATA[<b>b</b>]]></description></Placemark>"
                + "<Placemark>"
                + SQUARE
                + "</Placemark>"
                + "<Placemark><Point><coordinates>here</coordinates></Point></Placemark>"
                + "<Placemark><Point/></Placemark>");

    assertThat(Reading.columns(input))
        .containsExactly("name", "description", "geometry.x", "geometry.y");
    assertThat(Reading.all(input))
        .containsExactly(
            record(1, "a", "", "-87.5", "41.25"),
            record(2, "", "<b>b</b>", "", ""),
            fault(3, "expected a point, got a Polygon"),
            fault(4, "expected a KML geometry, got none to be read"),
            fault(5, "expected a KML geometry, got none to be read"));
  }

  @Test
  void namespacesMayHavePrefixes() throws IOException {
    FileInput input =
        write(
            "<k:kml xmlns:k='http://earth.google.com/kml/2.1'><k:Placemark><k:name>a</k:name><k:Point>"
                + "<k:coordinates>1,2</k:coordinates></k:Point></k:Placemark></k:kml>");

    assertThat(Reading.all(input)).containsExactly(record(1, "a", "1", "2"));
  }

  @Test
  void kmzAndGzipAreUnpacked() throws IOException {
    FileInput plain = kml("<Placemark>" + POINT + "</Placemark>");
    Path other = Files.writeString(folder.resolve("other.kml"), "<kml/>");
    Path kmz =
        Reading.zip(folder.resolve("a.kmz"), Map.of("a/other.kml", other, "doc.kml", plain.file()));
    Path gzip = Reading.gzip(folder.resolve("a.kml.gz"), Files.readString(plain.file()));
    Path none = Reading.zip(folder.resolve("none.kmz"), Map.of("a.txt", other));

    assertThat(Reading.all(new FileInput(Format.KML, kmz))).isEqualTo(Reading.all(plain));
    assertThat(Reading.all(new FileInput(Format.KML, gzip))).isEqualTo(Reading.all(plain));
    assertThatThrownBy(() -> RecordFormats.open(new FileInput(Format.KML, none)))
        .hasMessage(none + ": expected a .kml file in the zip, there is none");
  }

  @Test
  void aDocumentTypeIsRefusedAndNoEntityIsRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    FileInput external =
        write(
            "<?xml version='1.0'?><!DOCTYPE kml [<!ENTITY x SYSTEM '%s'>]><kml><Placemark><name>&x;</name></Placemark></kml>"
                .formatted(secret.toUri()));

    assertThatThrownBy(() -> RecordFormats.open(external))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(external.file() + ": expected KML without a document type (DOCTYPE), got one");
  }

  @Test
  void aFileThatIsCutOffIsRefused() throws IOException {
    FileInput input = write("<kml>\n<Placemark><name>a</na");

    assertThatThrownBy(() -> RecordFormats.open(input))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(input.file() + " line 2: expected KML to its end, got text that is no XML");
  }

  @Test
  void otherXmlIsRefused() throws IOException {
    FileInput input = write("<?xml version='1.0'?><gpx/>");

    assertThatThrownBy(() -> RecordFormats.open(input))
        .hasMessage(input.file() + ": expected KML, got XML with <gpx>");
  }

  private FileInput kml(String content) throws IOException {
    return write("<kml xmlns='http://www.opengis.net/kml/2.2'>" + content + "</kml>");
  }

  private FileInput write(String text) throws IOException {
    return new FileInput(Format.KML, Files.writeString(folder.resolve("areas.kml"), text));
  }
}
