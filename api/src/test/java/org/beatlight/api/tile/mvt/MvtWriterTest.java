package org.beatlight.api.tile.mvt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.InvalidProtocolBufferException;
import io.github.sebasbaumh.mapbox.vectortile.VectorTile;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.api.tile.DecodedTile;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class MvtWriterTest {
  private static final MvtGeometry POINT = MvtGeometry.point(25, 17);

  @Test
  void theBytesAreThoseWorkedOutByHand() {
    MvtLayer layer =
        new MvtLayer("a", List.of(new MvtFeature(1, POINT, List.of(new MvtProperty("k", "v")))));

    String feature = "0801" + "12020000" + "1801" + "2203093222"; // id, tags, type, 9 50 34
    assertThat(HexFormat.of().formatHex(MvtWriter.write(List.of(layer))))
        .isEqualTo(
            "1a1f" // a layer of 31 bytes
                + "0a0161" // the name, a
                + "120d" // a feature of 13 bytes
                + feature
                + "1a016b" // the key, k
                + "22030a0176" // the value, v
                + "288020" // extent 4096
                + "7802"); // version 2
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws ParseException {
    Geometry line = new WKTReader().read("LINESTRING (-64 5, 4160 5, 4160 4160)");
    Geometry area =
        new WKTReader()
            .read("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0), (40 40, 40 60, 60 60, 40 40))");
    List<MvtProperty> properties =
        List.of(
            new MvtProperty("name", "Straße der Pariser Kommune 8"),
            new MvtProperty("count", 5_000_000_000L),
            new MvtProperty("below", -3L),
            new MvtProperty("weight", 0.1));

    DecodedTile tile =
        decode(
            new MvtLayer(
                "lines", List.of(new MvtFeature(7, MvtGeometry.of(line, 0, 0), properties))),
            new MvtLayer(
                "areas", List.of(new MvtFeature(0, MvtGeometry.of(area, 0, 0), List.of()))));

    DecodedTile.Feature read = tile.layer("lines").get(0);
    assertThat(read.id()).isEqualTo(7);
    assertThat(read.geometry().equalsExact(line)).isTrue();
    assertThat(read.properties())
        .isEqualTo(
            Map.of(
                "name",
                "Straße der Pariser Kommune 8",
                "count",
                5_000_000_000L,
                "below",
                -3L,
                "weight",
                0.1));
    assertThat(tile.layer("areas").get(0).id()).isZero();
    assertThat(tile.shapes("areas")[0].equalsNorm(area)).isTrue();
  }

  @Test
  void featuresKeepTheirOrder() {
    List<MvtFeature> features =
        IntStream.rangeClosed(1, 300).mapToObj(id -> new MvtFeature(id, POINT, List.of())).toList();

    assertThat(decode(new MvtLayer("many", features)).layer("many"))
        .extracting(DecodedTile.Feature::id)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 300).mapToObj(Long::valueOf).toList());
  }

  @Test
  void keysAndValuesAreStoredOnce() throws InvalidProtocolBufferException {
    List<MvtFeature> features =
        IntStream.range(0, 100)
            .mapToObj(
                i ->
                    new MvtFeature(
                        i + 1,
                        POINT,
                        List.of(new MvtProperty("n", i % 3L), new MvtProperty("m", 2L))))
            .toList();

    byte[] tile = MvtWriter.write(List.of(new MvtLayer("many", features)));

    VectorTile.Tile.Layer layer = VectorTile.Tile.parseFrom(tile).getLayers(0);
    assertThat(layer.getKeysList()).containsExactly("n", "m");
    assertThat(layer.getValuesList())
        .extracting(VectorTile.Tile.Value::getUintValue)
        .containsExactly(0L, 2L, 1L);
    assertThat(layer.getVersion()).isEqualTo(2);
    assertThat(layer.getExtent()).isEqualTo(4096);
  }

  @Test
  void aWholeNumberAndADecimalOfEqualValueAreTwoValues() {
    MvtFeature feature =
        new MvtFeature(
            1, POINT, List.of(new MvtProperty("whole", 5L), new MvtProperty("decimal", 5.0)));

    assertThat(decode(new MvtLayer("a", List.of(feature))).layer("a").get(0).properties())
        .isEqualTo(Map.of("whole", 5L, "decimal", 5.0));
  }

  @Test
  void layersWithoutFeaturesAreLeftOut() {
    assertThat(MvtWriter.write(List.of(new MvtLayer("empty", List.of())))).isEmpty();
    assertThat(MvtWriter.write(List.of())).isEmpty();
  }

  @Test
  void stepsOfAnySizeSurvive() throws ParseException {
    Random random = new Random(3);
    for (int run = 0; run < 50; run++) {
      StringBuilder points = new StringBuilder("0 0");
      for (int i = 0; i < 20; i++) {
        int size = 1 << random.nextInt(20);
        points.append(", %d %d".formatted(random.nextInt(-size, size), random.nextInt(size)));
      }
      Geometry line = new WKTReader().read("LINESTRING (" + points + ")");

      DecodedTile tile =
          decode(
              new MvtLayer("a", List.of(new MvtFeature(1, MvtGeometry.of(line, 0, 0), List.of()))));

      assertThat(tile.shapes("a")[0].equalsExact(line)).as(line.toText()).isTrue();
    }
  }

  @Test
  void otherValuesAreRefused() {
    assertThatThrownBy(() -> new MvtProperty("day", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected text, a long or a double as day, got class java.lang.Integer");
  }

  private static DecodedTile decode(MvtLayer... layers) {
    return DecodedTile.of(MvtWriter.write(List.of(layers)));
  }
}
