package org.beatlight.formats;

import static org.apache.parquet.schema.LogicalTypeAnnotation.geometryType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beatlight.formats.Reading.fault;
import static org.beatlight.formats.Reading.record;
import static org.beatlight.formats.Reading.wkt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.parquet.schema.Types;
import org.beatlight.settings.Format;
import org.beatlight.settings.RunFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;

class ParquetTest {
  private static final MessageType SHAPES =
      Types.buildMessage()
          .optional(BINARY)
          .as(stringType())
          .named("code")
          .optional(BINARY)
          .named("geom")
          .named("schema");

  @TempDir Path folder;

  @Test
  void textsAndNumbersAreWrittenPlainly() throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            """
            message schema {
              optional binary text (STRING); optional binary old_text; optional binary bytes;
              optional boolean yes; optional int32 int; optional int32 tiny (INTEGER(8, false));
              optional int64 large (INTEGER(64, false)); optional float single;
              optional double double; optional double nan; optional int32 cents (DECIMAL(9, 2));
              optional fixed_len_byte_array(3) tenths (DECIMAL(5, 1));
            }
            """);
    SimpleGroup row = new SimpleGroup(schema);
    row.append("text", "é").append("old_text", "plain");
    row.add("bytes", Binary.fromConstantByteArray(new byte[] {(byte) 0xFF, 1}));
    row.append("yes", true).append("int", -7).append("tiny", 200).append("large", -1L);
    row.append("single", 0.1f).append("double", -87.62979799999998).append("nan", Double.NaN);
    row.add("cents", 1250);
    row.add("tenths", Binary.fromConstantByteArray(new byte[] {0, 1, 5})); // 261 tenths

    FileInput input = write(schema, Map.of(), row, new SimpleGroup(schema));

    assertThat(Reading.all(input))
        .containsExactly(
            record(
                1,
                "é",
                "plain",
                "ff01",
                "true",
                "-7",
                "200",
                "18446744073709551615",
                "0.1",
                "-87.62979799999998",
                "",
                "12.5",
                "26.1"),
            new TextRecord(2, Collections.nCopies(12, ""), ""));
  }

  @Test
  void timesSayWhetherTheyAreInUtc() throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            """
            message schema {
              optional int32 day (DATE); optional int64 time (TIME(MICROS, false));
              optional int64 utc (TIMESTAMP(MILLIS, true));
              optional int64 local (TIMESTAMP(NANOS, false)); optional int96 old;
              optional fixed_len_byte_array(16) uuid (UUID);
            }
            """);
    UUID uuid = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    SimpleGroup row = new SimpleGroup(schema);
    row.append("day", 19_783).append("time", 45_015_000_000L);
    row.append("utc", 1_709_294_400_125L).append("local", 1_709_294_400_000_000_001L);
    row.add("old", Binary.fromConstantByteArray(int96(3_600_000_000_000L, 2_440_589)));
    row.add("uuid", Binary.fromConstantByteArray(bytes(uuid)));

    FileInput input = write(schema, Map.of(), row);

    assertThat(Reading.columns(input))
        .containsExactly("day", "time", "utc", "local", "old", "uuid");
    assertThat(Reading.all(input))
        .containsExactly(
            record(
                1,
                "2024-03-01",
                "12:30:15",
                "2024-03-01T12:00:00.125Z",
                "2024-03-01T12:00:00.000000001",
                "1970-01-02T01:00:00Z",
                uuid.toString()));
  }

  @Test
  void nestedValuesAreDottedColumnsAndListsAreJson() throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            """
            message schema {
              optional group at { optional double x; optional group to { required int32 y; } }
              optional group tags (LIST) { repeated group list { optional binary element (STRING); } }
              optional group old (LIST) { repeated int32 array; }
              optional group more (MAP) { repeated group key_value { required binary key (STRING); optional int64 value; } }
              repeated group part { optional boolean ok; }
            }
            """);
    SimpleGroup row = new SimpleGroup(schema);
    Group at = row.addGroup("at");
    at.add("x", 1.5);
    at.addGroup("to").add("y", 2);
    Group tags = row.addGroup("tags");
    tags.addGroup("list").add("element", "a");
    tags.addGroup("list");
    row.addGroup("old").append("array", 1).append("array", 2);
    row.addGroup("more").addGroup("key_value").append("key", "k").append("value", 3L);
    row.addGroup("part").add("ok", true);

    FileInput input = write(schema, Map.of(), row, new SimpleGroup(schema));

    assertThat(Reading.columns(input))
        .containsExactly("at.x", "at.to.y", "tags", "old", "more", "part");
    assertThat(Reading.all(input))
        .containsExactly(
            record(1, "1.5", "2", "[\"a\",null]", "[1,2]", "{\"k\":3}", "[{\"ok\":true}]"),
            record(2, "", "", "", "", "", ""));
  }

  @Test
  void geoParquetPointsAreTwoColumns() throws IOException, ParseException {
    SimpleGroup broken = new SimpleGroup(SHAPES);
    broken.add("geom", Binary.fromConstantByteArray(new byte[] {1, 2, 3}));
    FileInput input =
        write(
            SHAPES,
            geo(""),
            shape("a", "POINT (-87.5 41.25)"),
            new SimpleGroup(SHAPES),
            broken,
            shape("b", "POLYGON ((0 0, 1 0, 1 1, 0 0))"),
            shape("c", "POINT EMPTY"));

    assertThat(Reading.columns(input)).containsExactly("code", "geometry.x", "geometry.y");
    assertThat(Reading.all(input))
        .containsExactly(
            record(1, "a", "-87.5", "41.25"),
            record(2, "", "", ""),
            fault(3, "expected a shape, got bytes that are none"),
            fault(4, "expected a point, got a Polygon"),
            record(5, "c", "", ""));
  }

  @Test
  void geoParquetSaysItsCrs() throws IOException, ParseException {
    assertThat(crs("")).contains("EPSG:4326");
    assertThat(crs(", \"crs\": null")).isEmpty();
    assertThat(crs(", \"crs\": {\"id\": {\"authority\": \"OGC\", \"code\": \"CRS84\"}}"))
        .contains("EPSG:4326");
    assertThat(crs(", \"crs\": {\"id\": {\"authority\": \"EPSG\", \"code\": 27700}}"))
        .contains("EPSG:27700");
    assertThat(crs(", \"crs\": {\"name\": \"a grid of our own\"}")).isEmpty();
  }

  @Test
  void areasOfGeoParquetAreFeatures() throws IOException, ParseException {
    FileInput input = write(SHAPES, geo(""), shape("A", "POLYGON ((0 0, 1 0, 1 1, 0 0))"));

    assertThat(FeatureFormats.read(input))
        .isEqualTo(
            new Features(
                List.of(
                    new Feature(
                        input.file().toString(),
                        1,
                        Map.of("code", "A"),
                        wkt("POLYGON ((0 0, 1 0, 1 1, 0 0))"))),
                Optional.of("EPSG:4326")));
  }

  @Test
  void parquetsOwnGeometryTypeIsReadToo() throws IOException, ParseException {
    MessageType schema =
        Types.buildMessage()
            .optional(BINARY)
            .as(stringType())
            .named("code")
            .optional(BINARY)
            .as(geometryType("EPSG:3435"))
            .named("geom")
            .named("schema");
    SimpleGroup row = new SimpleGroup(schema);
    row.add("geom", wkb("POINT (3 4)"));

    FileInput input = write(schema, Map.of(), row);

    assertThat(Reading.all(input)).containsExactly(record(1, "", "3", "4"));
    assertThat(FeatureFormats.read(input).crs()).contains("EPSG:3435");
  }

  @Test
  void shapesInAnotherEncodingAreRefused() throws IOException, ParseException {
    FileInput input =
        write(
            SHAPES,
            Map.of(
                "geo",
                "{\"primary_column\": \"geom\", \"columns\": {\"geom\": {\"encoding\": \"point\"}}}"),
            shape("a", "POINT (1 2)"));

    assertThatThrownBy(() -> RecordFormats.open(input))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(input.file() + ": expected GeoParquet with shapes as WKB, got point");
  }

  @Test
  void metadataOfNoColumnAreRefused() throws IOException {
    FileInput input = write(SHAPES, Map.of("geo", "{\"primary_column\": \"shape\"}"));

    assertThatThrownBy(() -> RecordFormats.open(input))
        .hasMessage(input.file() + ": expected GeoParquet with a column \"shape\", there is none");
  }

  @ParameterizedTest
  @EnumSource(names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"})
  void compressedFilesAreRead(CompressionCodecName codec) throws IOException, ParseException {
    FileInput input = write(codec, SHAPES, geo(""), shape("a", "POINT (1 2)"));

    assertThat(Reading.all(input)).containsExactly(record(1, "a", "1", "2"));
  }

  @Test
  void aFileThatIsCutOffIsRefused() throws IOException, ParseException {
    FileInput input = write(SHAPES, geo(""), shape("a", "POINT (1 2)"));
    byte[] whole = Files.readAllBytes(input.file());
    Files.write(input.file(), Arrays.copyOf(whole, whole.length - 40));

    assertThatThrownBy(() -> RecordFormats.open(input))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            input.file() + ": expected a whole Parquet file, but its footer cannot be read");
  }

  @Test
  void aFileThatIsDamagedWithinIsRefused() throws IOException, ParseException {
    FileInput input = write(SHAPES, geo(""), shape("a", "POINT (1 2)"));
    byte[] bytes = Files.readAllBytes(input.file());
    Arrays.fill(bytes, 4, 60, (byte) 0xFF);
    Files.write(input.file(), bytes);

    assertThatThrownBy(() -> Reading.all(input))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            input.file() + ": expected a whole Parquet file, but it is damaged after 0 rows");
  }

  private Optional<String> crs(String crs) throws IOException, ParseException {
    return FeatureFormats.read(write(SHAPES, geo(crs), shape("a", "POINT (1 2)"))).crs();
  }

  private static Map<String, String> geo(String crs) {
    return Map.of(
        "geo",
        "{\"version\": \"1.1.0\", \"primary_column\": \"geom\", \"columns\": {\"geom\": {\"encoding\": \"WKB\", \"geometry_types\": []%s}}}"
            .formatted(crs));
  }

  private static SimpleGroup shape(String code, String wkt) throws ParseException {
    SimpleGroup row = new SimpleGroup(SHAPES);
    row.add("code", code);
    row.add("geom", wkb(wkt));
    return row;
  }

  private static Binary wkb(String wkt) throws ParseException {
    return Binary.fromConstantByteArray(new WKBWriter().write(wkt(wkt)));
  }

  private FileInput write(MessageType schema, Map<String, String> metadata, Group... rows)
      throws IOException {
    return write(CompressionCodecName.UNCOMPRESSED, schema, metadata, rows);
  }

  private FileInput write(
      CompressionCodecName codec, MessageType schema, Map<String, String> metadata, Group... rows)
      throws IOException {
    Path file = folder.resolve("records.parquet");
    Files.deleteIfExists(file);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withType(schema)
            .withExtraMetaData(metadata)
            .withCompressionCodec(codec)
            .build()) {
      for (Group row : rows) {
        writer.write(row);
      }
    }
    return new FileInput(Format.PARQUET, file);
  }

  private static byte[] int96(long nanos, int julianDay) {
    return ByteBuffer.allocate(12)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(nanos)
        .putInt(julianDay)
        .array();
  }

  private static byte[] bytes(UUID uuid) {
    return ByteBuffer.allocate(16)
        .putLong(uuid.getMostSignificantBits())
        .putLong(uuid.getLeastSignificantBits())
        .array();
  }
}
