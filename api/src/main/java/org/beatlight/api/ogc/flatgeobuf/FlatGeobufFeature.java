package org.beatlight.api.ogc.flatgeobuf;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.beatlight.api.ogc.export.FeatureRow;
import org.beatlight.api.ogc.export.FeatureTable;
import org.wololo.flatgeobuf.GeometryConversions;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.GeometryType;

/** A feature: its shape, then each value that it has after its column's number. */
final class FlatGeobufFeature {
  private FlatGeobufFeature() {}

  /** Adds a feature and returns where it stands. */
  static int add(FlatBufferBuilder builder, FeatureTable table, FeatureRow row) throws IOException {
    int shape =
        GeometryConversions.serialize(
            builder, table.fileShape(row), (byte) GeometryType.MultiPolygon);
    int values = Feature.createPropertiesVector(builder, values(row));
    return Feature.createFeature(builder, shape, values, 0);
  }

  private static byte[] values(FeatureRow row) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(cell(0, row.id()));
    for (int i = 0; i < row.values().size(); i++) {
      Object value = row.values().get(i);
      if (value != null) {
        all.writeBytes(cell(1 + i, value));
      }
    }
    return all.toByteArray();
  }

  /** Days are texts to the format (ISO 8601), as texts are: their length in bytes, then these. */
  private static byte[] cell(int column, Object value) {
    if (value instanceof Integer whole) {
      return start(column, Integer.BYTES).putInt(whole).array();
    }
    if (value instanceof Double number) {
      return start(column, Double.BYTES).putDouble(number).array();
    }

    byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
    return start(column, Integer.BYTES + text.length).putInt(text.length).put(text).array();
  }

  private static ByteBuffer start(int column, int bytes) {
    return ByteBuffer.allocate(Short.BYTES + bytes)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) column);
  }
}
