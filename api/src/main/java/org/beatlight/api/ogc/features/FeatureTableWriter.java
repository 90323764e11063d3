package org.beatlight.api.ogc.features;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.api.ogc.MediaTypes;
import org.beatlight.api.ogc.cql2.Queryable;
import org.beatlight.api.ogc.crs.Crs;
import org.beatlight.api.web.Csv;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.WKTWriter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes tables of features, line after line. */
@Component
final class FeatureTableWriter extends AbstractHttpMessageConverter<FeatureTable> {
  FeatureTableWriter() {
    super(MediaTypes.CSV);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == FeatureTable.class;
  }

  @Override
  protected FeatureTable readInternal(
      Class<? extends FeatureTable> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("tables are written alone", message);
  }

  @Override
  protected void writeInternal(FeatureTable table, HttpOutputMessage message) throws IOException {
    Writer out =
        new BufferedWriter(new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8));
    out.write(Csv.line(head(table.layer())));
    for (Item item : table.items()) {
      out.write(Csv.line(cells(item, table.crs())));
    }
    out.flush();
  }

  private static List<String> head(Layer<?> layer) {
    List<String> names = new ArrayList<>(List.of("id"));
    layer.properties().stream().map(Queryable::name).forEach(names::add);
    names.add("wkt");
    return names;
  }

  private static List<String> cells(Item item, Crs crs) {
    List<String> cells = new ArrayList<>(List.of(Csv.safe(item.id())));
    item.values().values().forEach(value -> cells.add(cell(value)));
    cells.add(new WKTWriter().write(crs.fromDegrees(item.geometry())));
    return cells;
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof String text ? Csv.safe(text) : value.toString();
  }
}
