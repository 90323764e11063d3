package org.beatlight.api.ogc.flatgeobuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beatlight.api.ogc.MediaTypes;
import org.beatlight.api.ogc.crs.Crs;
import org.beatlight.api.ogc.export.FeatureTable;
import org.beatlight.api.ogc.export.GdalLayer;
import org.beatlight.api.ogc.export.TableWithAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.http.MockHttpOutputMessage;

class FlatGeobufWriterTest {
  @TempDir Path folder;

  @Test
  void gdalReadsEveryValueAndShape() throws IOException {
    GdalLayer layer = GdalLayer.read(saved(TableWithAll.in(Crs.EPSG_4326)));

    TableWithAll.assertHeld(layer, "DateTime", "2024-02-29T00:00:00");
  }

  @Test
  void metresAreMetres() throws IOException {
    assertThat(GdalLayer.read(saved(TableWithAll.in(Crs.EPSG_3857))).said())
        .contains("ID[\"EPSG\",3857]");
  }

  @Test
  void aTableWithoutRowsIsAFileWithoutFeatures() throws IOException {
    GdalLayer layer = GdalLayer.read(saved(TableWithAll.empty()));

    assertThat(layer.said()).contains("Geometry: Multi Polygon", "Feature Count: 0");
    assertThat(layer.fields()).hasSize(5);
  }

  /** The magic bytes of version 3; then parts, each behind its length in bytes, to the very end. */
  @Test
  void aHeaderAndTheFeaturesFollowTheMagicBytes() throws IOException {
    ByteBuffer file =
        ByteBuffer.wrap(bytes(TableWithAll.in(Crs.CRS84))).order(ByteOrder.LITTLE_ENDIAN);

    assertThat(file.getLong()).isEqualTo(0x00_62_67_66_03_62_67_66L); // fgb 3 fgb, last byte first
    int parts = 0;
    while (file.hasRemaining()) {
      int length = file.getInt();
      file.position(file.position() + length);
      parts++;
    }
    assertThat(parts).isEqualTo(1 + 2);
  }

  @Test
  void equalTablesGiveEqualBytes() throws IOException {
    assertThat(bytes(TableWithAll.in(Crs.CRS84))).isEqualTo(bytes(TableWithAll.in(Crs.EPSG_4326)));
  }

  private Path saved(FeatureTable table) throws IOException {
    return Files.write(folder.resolve("saved.fgb"), bytes(table));
  }

  private static byte[] bytes(FeatureTable table) throws IOException {
    MockHttpOutputMessage message = new MockHttpOutputMessage();
    new FlatGeobufWriter().write(table, MediaTypes.FLATGEOBUF, message);
    return message.getBodyAsBytes();
  }
}
