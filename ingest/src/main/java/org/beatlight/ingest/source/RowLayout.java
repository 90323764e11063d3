package org.beatlight.ingest.source;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.settings.ColumnValue;
import org.beatlight.settings.ColumnValue.ColumnText;
import org.beatlight.settings.ColumnValue.FixedText;
import org.beatlight.settings.ColumnValue.Part;
import org.beatlight.settings.ColumnValue.Template;

/**
 * Where the values that the settings name are found in the records of one file.
 *
 * @param values in the order in which they were asked for
 */
record RowLayout(List<Value> values) implements Serializable {
  private static final int NO_COLUMN = -1;

  RowLayout {
    values = List.copyOf(values);
  }

  /** The values of a record's columns. */
  interface Columns {
    /** Returns a value as text; empty where there is none. */
    String text(int column);
  }

  /**
   * Finds values among columns.
   *
   * @param wanted each has an alternative whose columns are all there
   */
  static RowLayout of(List<ColumnValue> wanted, List<String> columns) {
    return new RowLayout(wanted.stream().map(value -> Value.of(value, columns)).toList());
  }

  /** Returns whether some alternative of a value has all its columns. */
  static boolean fits(ColumnValue value, List<String> columns) {
    return value.alternatives().stream().anyMatch(each -> columns.containsAll(each.columns()));
  }

  /** Returns the values of a record. */
  String[] read(Columns record) {
    String[] texts = new String[values.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = values.get(i).read(record);
    }
    return texts;
  }

  /** One value: the first of its alternatives that gives text. */
  record Value(List<Alternative> alternatives) implements Serializable {
    static Value of(ColumnValue value, List<String> columns) {
      return new Value(
          value.alternatives().stream()
              .filter(template -> columns.containsAll(template.columns()))
              .map(template -> Alternative.of(template, columns))
              .toList());
    }

    String read(Columns record) {
      for (Alternative alternative : alternatives) {
        String text = alternative.read(record);
        if (!text.isEmpty()) {
          return text;
        }
      }
      return "";
    }
  }

  /** Columns and fixed text, joined. */
  record Alternative(List<Piece> pieces) implements Serializable {
    static Alternative of(Template template, List<String> columns) {
      List<Piece> pieces = new ArrayList<>();
      for (Part part : template.parts()) {
        if (part instanceof ColumnText column) {
          pieces.add(new Piece(columns.indexOf(column.column()), "", column.width()));
        } else if (part instanceof FixedText fixed) {
          pieces.add(new Piece(NO_COLUMN, fixed.text(), 0));
        }
      }
      return new Alternative(List.copyOf(pieces));
    }

    String read(Columns record) {
      if (pieces.size() == 1) {
        return pieces.get(0).read(record);
      }

      StringBuilder joined = new StringBuilder();
      for (Piece piece : pieces) {
        String text = piece.read(record);
        if (text.isEmpty()) {
          return "";
        }
        joined.append(text);
      }
      return joined.toString();
    }
  }

  /** A column or fixed text. */
  record Piece(int column, String text, int width) implements Serializable {
    String read(Columns record) {
      if (column == NO_COLUMN) {
        return text;
      }

      String value = record.text(column).strip();
      return value.isEmpty() || value.length() >= width
          ? value
          : "0".repeat(width - value.length()) + value;
    }
  }
}
