package org.beatlight.api.ogc.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param href where its text leads; null where it is no link
 * @param number whether it stands to the right
 */
public record Cell(String text, @Nullable String href, boolean number) {
  private static final int DECIMALS = 6;

  /** Returns a cell of text. */
  public static Cell of(String text) {
    return new Cell(text, null, false);
  }

  /** Returns a cell that links. */
  public static Cell link(String text, String href) {
    return new Cell(text, href, false);
  }

  /** Returns a cell of a value; numbers stand to the right, with 6 decimals at most. */
  public static Cell value(@Nullable Object value) {
    if (value instanceof Double number && Double.isFinite(number)) {
      return new Cell(rounded(number), null, true);
    }
    return new Cell(value == null ? "–" : value.toString(), null, value instanceof Number);
  }

  private static String rounded(double number) {
    return BigDecimal.valueOf(number)
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  String tableCell() {
    return (number ? "<td class=\"number\">" : "<td>") + content() + "</td>";
  }

  String listItem() {
    return "<li>" + content() + "</li>\n";
  }

  private String content() {
    return href == null
        ? Escape.html(text)
        : "<a href=\"%s\">%s</a>".formatted(Escape.html(href), Escape.html(text));
  }
}
