package org.beatlight.ingest.lake;

import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/** Writes the fields of a row one after another, each once, in the order of the schema. */
final class FieldWriter {
  private final RecordConsumer into;
  private final String[] names;
  private int field;

  FieldWriter(MessageType schema, RecordConsumer into) {
    this.into = into;
    names = schema.getFields().stream().map(type -> type.getName()).toArray(String[]::new);
  }

  void beginRow() {
    into.startMessage();
    field = 0;
  }

  void endRow() {
    into.endMessage();
  }

  void put(Binary value) {
    into.startField(names[field], field);
    into.addBinary(value);
    into.endField(names[field], field++);
  }

  void put(String value) {
    put(Binary.fromString(value));
  }

  void put(byte[] value) {
    put(Binary.fromConstantByteArray(value));
  }

  void put(int value) {
    into.startField(names[field], field);
    into.addInteger(value);
    into.endField(names[field], field++);
  }

  void put(long value) {
    into.startField(names[field], field);
    into.addLong(value);
    into.endField(names[field], field++);
  }

  void put(double value) {
    into.startField(names[field], field);
    into.addDouble(value);
    into.endField(names[field], field++);
  }

  void put(boolean value) {
    into.startField(names[field], field);
    into.addBoolean(value);
    into.endField(names[field], field++);
  }

  void putNothing() {
    field++;
  }
}
