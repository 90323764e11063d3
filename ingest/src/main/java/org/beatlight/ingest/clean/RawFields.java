package org.beatlight.ingest.clean;

import java.util.List;
import org.beatlight.settings.Field;

/**
 * The values of one row that the settings give a meaning, without surrounding space; empty where
 * there is none.
 */
@SuppressWarnings("EnumOrdinal") // the numbers live no longer than a load
public final class RawFields {
  private static final int FIELDS = Field.values().length;

  /** The fields of a row that could not be read. */
  public static final RawFields NONE = new RawFields(new String[0]);

  private final String[] texts;

  /**
   * Makes fields.
   *
   * @param texts of every {@link Field} in its order, and after them of every condition in the
   *     order of {@link SourceRules}; not copied
   */
  public RawFields(String[] texts) {
    this.texts = texts;
  }

  /** Returns a field's text. */
  public String text(Field field) {
    return texts.length == 0 ? "" : texts[field.ordinal()];
  }

  /** Returns all texts, but for the address and those that a condition asks for and hold it. */
  public List<String> withoutAddress() {
    String[] shown = texts.clone();
    for (int i = FIELDS; i < shown.length; i++) {
      shown[i] = shownCondition(i - FIELDS);
    }
    if (shown.length > 0) {
      shown[Field.ADDRESS.ordinal()] = "";
    }
    return List.of(shown);
  }

  String condition(int index) {
    return texts[FIELDS + index];
  }

  /** Returns a text that a condition asks for as it may be told: empty where it is the address. */
  String shownCondition(int index) {
    String address = text(Field.ADDRESS);
    String condition = condition(index);
    return !address.isEmpty() && condition.contains(address) ? "" : condition;
  }
}
