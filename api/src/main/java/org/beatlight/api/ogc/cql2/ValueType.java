package org.beatlight.api.ogc.cql2;

/** What a property holds, and the words by which JSON Schema tells it. */
public enum ValueType {
  TEXT("string", "a text such as 'A1'"),
  INTEGER("integer", "a number"),
  NUMBER("number", "a number"),
  DATE("string", "a day such as DATE('2024-05-31')"),
  TIMESTAMP("string", "an instant such as TIMESTAMP('2024-05-31T12:00:00Z')"),
  GEOMETRY("object", "a geometry");

  private final String schemaType;
  private final String example;

  ValueType(String schemaType, String example) {
    this.schemaType = schemaType;
    this.example = example;
  }

  /** Returns the type in JSON Schema. */
  public String schemaType() {
    return schemaType;
  }

  String example() {
    return example;
  }

  boolean comparesWith(ValueType other) {
    return this == other || (isNumber() && other.isNumber());
  }

  private boolean isNumber() {
    return this == INTEGER || this == NUMBER;
  }
}
