package org.beatlight.ingest.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.beatlight.ingest.clean.RawFields;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.ingest.clean.RowPlace;

/** How a {@link RawRow} travels from its file to the rows of the same record. */
final class RawRowCodec {
  static final String SOURCE = "source";
  static final String FILE = "file";
  static final String RECORD = "record";
  static final String KEY = "key";

  static final StructType SCHEMA =
      new StructType()
          .add(SOURCE, "int", false)
          .add(FILE, "int", false)
          .add(RECORD, "long", false)
          .add(KEY, "string", false)
          .add("digest", "string", false)
          .add("fault", "string", false)
          .add("id", "string", false)
          .add("occurred", "string", false)
          .add("occurred_to", "string", false)
          .add("reported", "string", false)
          .add("longitude", "string", false)
          .add("latitude", "string", false)
          .add("category", "string", false)
          .add("status", "string", false)
          .add("beat", "string", false)
          .add("version", "string", false);

  private RawRowCodec() {}

  static Row toRow(RawRow raw) {
    RowPlace place = raw.place();
    RawFields fields = raw.fields();
    return RowFactory.create(
        place.source(),
        place.file(),
        place.record(),
        raw.key(),
        raw.digest(),
        raw.fault(),
        fields.id(),
        fields.occurred(),
        fields.occurredTo(),
        fields.reported(),
        fields.longitude(),
        fields.latitude(),
        fields.category(),
        fields.status(),
        fields.beat(),
        fields.version());
  }

  static RawRow fromRow(Row row) {
    RawFields fields =
        new RawFields(
            row.getString(6),
            row.getString(7),
            row.getString(8),
            row.getString(9),
            row.getString(10),
            row.getString(11),
            row.getString(12),
            row.getString(13),
            row.getString(14),
            row.getString(15));
    RowPlace place = new RowPlace(row.getInt(0), row.getInt(1), row.getLong(2));
    return new RawRow(place, row.getString(3), row.getString(4), fields, row.getString(5));
  }
}
