package org.beatlight.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** Nested values of Parquet as JSON. */
final class ParquetJson {
  private ParquetJson() {}

  /** Returns a field's value, an array where the field may be there several times. */
  static JsonNode of(Group group, int field, Type type) {
    if (type.isRepetition(Type.Repetition.REPEATED)) {
      ArrayNode array = JsonText.MAPPER.createArrayNode();
      for (int i = 0; i < group.getFieldRepetitionCount(field); i++) {
        array.add(one(group, field, i, type));
      }
      return array;
    }
    return group.getFieldRepetitionCount(field) == 0
        ? JsonText.MAPPER.nullNode()
        : one(group, field, 0, type);
  }

  private static JsonNode one(Group group, int field, int index, Type type) {
    if (type.isPrimitive()) {
      Object value = ParquetValue.of(group, field, index, type.asPrimitiveType());
      return value instanceof Number || value instanceof Boolean
          ? JsonText.MAPPER.valueToTree(value)
          : JsonText.MAPPER.getNodeFactory().textNode(Text.of(value));
    }

    Group value = group.getGroup(field, index);
    if (type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation) {
      return list(value, type.asGroupType());
    }
    return type.getLogicalTypeAnnotation() instanceof MapLogicalTypeAnnotation
        ? map(value, type.asGroupType())
        : object(value, type.asGroupType());
  }

  /** Returns a list, whose elements are one level down, or two as the format asks for today. */
  private static JsonNode list(Group group, GroupType type) {
    Type repeated = type.getType(0);
    if (repeated.isPrimitive() || repeated.asGroupType().getFieldCount() > 1) {
      return of(group, 0, repeated);
    }

    ArrayNode array = JsonText.MAPPER.createArrayNode();
    for (int i = 0; i < group.getFieldRepetitionCount(0); i++) {
      array.add(of(group.getGroup(0, i), 0, repeated.asGroupType().getType(0)));
    }
    return array;
  }

  private static JsonNode map(Group group, GroupType type) {
    GroupType entry = type.getType(0).asGroupType();
    ObjectNode object = JsonText.MAPPER.createObjectNode();
    for (int i = 0; i < group.getFieldRepetitionCount(0); i++) {
      Group pair = group.getGroup(0, i);
      object.set(of(pair, 0, entry.getType(0)).asText(), of(pair, 1, entry.getType(1)));
    }
    return object;
  }

  private static JsonNode object(Group group, GroupType type) {
    ObjectNode object = JsonText.MAPPER.createObjectNode();
    for (int i = 0; i < type.getFieldCount(); i++) {
      object.set(type.getFieldName(i), of(group, i, type.getType(i)));
    }
    return object;
  }
}
