package org.beatlight.api.ogc.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.api.ogc.MediaTypes;
import org.beatlight.api.ogc.cql2.Queryable;
import org.beatlight.api.web.Csv;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.WKTWriter;
import org.springframework.http.HttpOutputMessage;
import org.springframework.stereotype.Component;

/** Writes tables for spreadsheets, line after line; shapes are WKT. */
@Component
final class CsvWriter extends FeatureTableWriter {
  CsvWriter() {
    super(MediaTypes.CSV);
  }

  @Override
  protected void writeInternal(FeatureTable table, HttpOutputMessage message) throws IOException {
    Writer out =
        new BufferedWriter(new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8));
    out.write(Csv.line(head(table)));
    for (FeatureRow row : table.rows()) {
      out.write(Csv.line(cells(table, row)));
    }
    out.flush();
  }

  private static List<String> head(FeatureTable table) {
    List<String> names = new ArrayList<>(List.of("id"));
    table.columns().stream().map(Queryable::name).forEach(names::add);
    names.add("wkt");
    return names;
  }

  private static List<String> cells(FeatureTable table, FeatureRow row) {
    List<String> cells = new ArrayList<>(List.of(Csv.safe(row.id())));
    row.values().forEach(value -> cells.add(cell(value)));
    cells.add(new WKTWriter().write(table.crs().fromDegrees(row.degrees())));
    return cells;
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof String text ? Csv.safe(text) : value.toString();
  }
}
