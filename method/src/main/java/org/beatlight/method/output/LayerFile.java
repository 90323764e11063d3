package org.beatlight.method.output;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonWriter;

/** Writes layers as CSV or GeoJSON. */
final class LayerFile {
  /** Digits after the point: a tenth of a millimetre, and enough for planes in small units. */
  private static final int DECIMALS = 9;

  private interface Content {
    void writeTo(Writer out) throws IOException;
  }

  private LayerFile() {}

  /** Writes CSV. */
  static void writeCsv(Path file, Layer layer) {
    replace(
        file,
        out -> {
          CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
          csv.writeRecord(layer.columns());
          for (int i = 0; i < layer.size(); i++) {
            csv.writeRecord(layer.values().of(i).stream().map(Plain::text).toList());
          }
          csv.flush();
        });
  }

  /**
   * Writes GeoJSON with one feature a line.
   *
   * @param crs named as files from before RFC 7946 do; empty writes that it is unknown
   */
  static void writeGeoJson(Path file, Layer layer, Optional<String> crs) {
    replace(
        file,
        out -> {
          out.write("{\"type\":\"FeatureCollection\",\"crs\":" + crsMember(crs));
          out.write(",\"features\":[\n");
          for (int i = 0; i < layer.size(); i++) {
            writeFeature(out, layer, i);
            out.write(i + 1 < layer.size() ? ",\n" : "\n");
          }
          out.write("]}\n");
        });
  }

  private static String crsMember(Optional<String> crs) {
    return crs.map(
            code ->
                "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:%s\"}}"
                    .formatted(code.replace(":", "::")))
        .orElse("null");
  }

  private static void writeFeature(Writer out, Layer layer, int i) throws IOException {
    List<?> values = layer.values().of(i);
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "Feature");
      json.writeObjectFieldStart("properties");
      for (int c = 0; c < values.size(); c++) {
        json.writeFieldName(layer.columns().get(c));
        JsonText.write(json, values.get(c));
      }
      json.writeEndObject();
      json.writeFieldName("geometry");
      json.writeRawValue(layer.shapes().apply(i).map(LayerFile::shape).orElse("null"));
      json.writeEndObject();
    }
  }

  private static String shape(Geometry geometry) {
    GeoJsonWriter writer = new GeoJsonWriter(DECIMALS);
    writer.setEncodeCRS(false);
    writer.setForceCCW(true);
    return writer.write(geometry);
  }

  private static void replace(Path file, Content content) {
    Replacement.write(
        file,
        part -> {
          try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            content.writeTo(out);
          }
        });
  }
}
