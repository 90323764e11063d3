package org.beatlight.api.ogc.flatgeobuf;

import java.util.ArrayList;
import java.util.List;
import org.beatlight.api.ogc.cql2.Queryable;
import org.beatlight.api.ogc.cql2.ValueType;
import org.beatlight.api.ogc.export.FeatureTable;
import org.locationtech.jts.geom.Envelope;
import org.wololo.flatgeobuf.ColumnMeta;
import org.wololo.flatgeobuf.HeaderMeta;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.GeometryType;

/** What stands before the features: their columns, their CRS, how many there are, and where. */
final class FlatGeobufHeader {
  private static final Queryable ID = new Queryable("id", ValueType.TEXT, "The feature's id");
  private static final int NO_INDEX = 0;

  private FlatGeobufHeader() {}

  static HeaderMeta of(FeatureTable table) {
    HeaderMeta header = new HeaderMeta();
    header.name = table.about().name();
    header.geometryType = GeometryType.MultiPolygon;
    header.srid = table.fileCrs().epsg();
    header.featuresCount = table.rows().size();
    header.indexNodeSize = NO_INDEX;
    header.columns = columns(table);
    Envelope box = table.fileBounds();
    if (!box.isNull()) {
      header.envelope = box;
    }
    return header;
  }

  private static List<ColumnMeta> columns(FeatureTable table) {
    List<ColumnMeta> columns = new ArrayList<>();
    columns.add(column(ID, false));
    table.columns().forEach(column -> columns.add(column(column, true)));
    return columns;
  }

  private static ColumnMeta column(Queryable told, boolean nullable) {
    ColumnMeta column = new ColumnMeta();
    column.name = told.name();
    column.description = told.description();
    column.type = type(told.type());
    column.nullable = nullable;
    return column;
  }

  private static byte type(ValueType type) {
    return switch (type) {
      case TEXT -> ColumnType.String;
      case INTEGER -> ColumnType.Int;
      case NUMBER -> ColumnType.Double;
      case DATE, TIMESTAMP -> ColumnType.DateTime;
      case GEOMETRY -> throw new IllegalArgumentException("expected a value, got a shape");
    };
  }
}
