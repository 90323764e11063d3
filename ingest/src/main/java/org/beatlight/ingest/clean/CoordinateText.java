package org.beatlight.ingest.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beatlight.settings.Field;
import org.beatlight.settings.LayoutSettings.Axes;
import org.jspecify.annotations.Nullable;

/** The coordinates that a row tells, as numbers. */
final class CoordinateText {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

  private final Axes axes;

  CoordinateText(Axes axes) {
    this.axes = axes;
  }

  /**
   * Writes the first and second coordinate of a row.
   *
   * @return why there are none; null where there are
   */
  @Nullable String read(RawFields fields, double[] into, int at) {
    String point = fields.text(Field.POINT);
    if (!point.isEmpty()) {
      return readPoint(point, into, at);
    }

    String reason = readNumber(fields.text(Field.X), "the first", into, at);
    return reason == null ? readNumber(fields.text(Field.Y), "the second", into, at + 1) : reason;
  }

  private @Nullable String readPoint(String point, double[] into, int at) {
    Matcher numbers = NUMBER.matcher(point);
    double[] found = {Double.NaN, Double.NaN};
    for (int i = 0; i < 2 && numbers.find(); i++) {
      found[i] = Double.parseDouble(numbers.group());
    }
    if (!Double.isFinite(found[0]) || !Double.isFinite(found[1])) {
      return "the point is no two numbers";
    }

    boolean xFirst = axes == Axes.X_FIRST;
    into[at] = xFirst ? found[0] : found[1];
    into[at + 1] = xFirst ? found[1] : found[0];
    return null;
  }

  private static @Nullable String readNumber(String text, String which, double[] into, int at) {
    if (text.isEmpty()) {
      return which + " coordinate is missing";
    }

    double number = Numbers.read(text);
    into[at] = number;
    return Double.isFinite(number) ? null : which + " coordinate is no number";
  }
}
