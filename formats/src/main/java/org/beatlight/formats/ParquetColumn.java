package org.beatlight.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.Type;

/**
 * A column of records that a Parquet schema has: a value, a value in nested groups, or a list or
 * map, which becomes JSON.
 *
 * @param parents the fields of the groups that lead to it, outermost first
 */
record ParquetColumn(String name, List<Integer> parents, int field, Type type) {
  /** Returns the columns in their order, save one of the outermost fields. */
  static List<ParquetColumn> of(GroupType schema, Optional<Integer> except) {
    List<ParquetColumn> columns = new ArrayList<>();
    for (int i = 0; i < schema.getFieldCount(); i++) {
      if (!except.equals(Optional.of(i))) {
        add("", List.of(), i, schema.getType(i), columns);
      }
    }
    return columns;
  }

  private static void add(
      String prefix, List<Integer> parents, int field, Type type, List<ParquetColumn> columns) {
    String name = prefix + type.getName();
    if (type.isPrimitive()
        || type.isRepetition(Type.Repetition.REPEATED)
        || type.getLogicalTypeAnnotation() != null) {
      columns.add(new ParquetColumn(name, parents, field, type));
      return;
    }

    List<Integer> path = new ArrayList<>(parents);
    path.add(field);
    GroupType group = type.asGroupType();
    for (int i = 0; i < group.getFieldCount(); i++) {
      add(name + ".", List.copyOf(path), i, group.getType(i), columns);
    }
  }

  /** Returns the value that a row has. */
  String text(Group row) {
    Group group = row;
    for (int parent : parents) {
      if (group.getFieldRepetitionCount(parent) == 0) {
        return "";
      }
      group = group.getGroup(parent, 0);
    }
    if (group.getFieldRepetitionCount(field) == 0) {
      return "";
    }

    boolean isOneValue = type.isPrimitive() && !type.isRepetition(Type.Repetition.REPEATED);
    return isOneValue
        ? Text.of(ParquetValue.of(group, field, 0, type.asPrimitiveType()))
        : ParquetJson.of(group, field, type).toString();
  }
}
