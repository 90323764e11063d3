package org.beatlight.ingest.lake;

import static org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit.MICROS;
import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/** The types of the lake's columns. */
final class LakeTypes {
  private LakeTypes() {}

  static Type text(String name) {
    return text(name, Repetition.REQUIRED);
  }

  static Type text(String name, Repetition repetition) {
    return Types.primitive(BINARY, repetition).as(stringType()).named(name);
  }

  static Type time(String name, Repetition repetition) {
    return Types.primitive(INT64, repetition).as(timestampType(true, MICROS)).named(name);
  }

  static Type date(String name, Repetition repetition) {
    return Types.primitive(INT32, repetition).as(dateType()).named(name);
  }

  static Type plain(String name, PrimitiveTypeName type) {
    return Types.required(type).named(name);
  }
}
