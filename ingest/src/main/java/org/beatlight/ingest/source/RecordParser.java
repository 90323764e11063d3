package org.beatlight.ingest.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits one CSV record into its fields, line by line (RFC 4180: fields that begin with a quote end
 * with one, and hold line ends and doubled quotes; a quote elsewhere is a character like others).
 */
final class RecordParser {
  /** How far a record is after a line. */
  enum Progress {
    /** The record is whole. */
    WHOLE,
    /** A quoted field goes on in the next line. */
    OPEN,
    /** Text follows a closing quote: this is no CSV record. */
    BROKEN
  }

  private enum Position {
    FIELD_START,
    PLAIN,
    QUOTED,
    AFTER_QUOTE
  }

  private final char delimiter;
  private final StringBuilder field = new StringBuilder();
  private List<String> fields = new ArrayList<>();
  private Position position = Position.FIELD_START;

  RecordParser(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Forgets the record in progress. */
  void reset() {
    fields = new ArrayList<>(fields.size());
    field.setLength(0);
    position = Position.FIELD_START;
  }

  /** Returns the fields of the whole record. */
  List<String> fields() {
    return fields;
  }

  /** Takes in the record's next line. */
  Progress feed(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (!take(line.charAt(i))) {
        return Progress.BROKEN;
      }
    }
    if (position == Position.QUOTED) {
      field.append('\n');
      return Progress.OPEN;
    }

    endField();
    return Progress.WHOLE;
  }

  private boolean take(char c) {
    switch (position) {
      case QUOTED -> takeQuoted(c);
      case AFTER_QUOTE -> {
        return takeAfterQuote(c);
      }
      case FIELD_START, PLAIN -> takePlain(c);
    }
    return true;
  }

  private void takePlain(char c) {
    if (c == delimiter) {
      endField();
    } else if (c == '"' && position == Position.FIELD_START) {
      position = Position.QUOTED;
    } else {
      field.append(c);
      position = Position.PLAIN;
    }
  }

  private void takeQuoted(char c) {
    if (c == '"') {
      position = Position.AFTER_QUOTE;
    } else {
      field.append(c);
    }
  }

  private boolean takeAfterQuote(char c) {
    if (c == '"') {
      field.append(c);
      position = Position.QUOTED;
    } else if (c == delimiter) {
      endField();
    } else {
      return false;
    }
    return true;
  }

  private void endField() {
    fields.add(field.toString());
    field.setLength(0);
    position = Position.FIELD_START;
  }
}
