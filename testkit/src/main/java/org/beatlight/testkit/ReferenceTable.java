package org.beatlight.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The reference values of a method: what others published, what we compute, and the difference.
 * {@link #settle} checks them all and writes the table into the method's page, between {@link
 * #BEGIN} and {@link #END}; where the page did not have it yet it is to be committed, which a
 * continuous integration ({@code CI=true}) insists on.
 */
public final class ReferenceTable {
  static final String BEGIN = "<!-- reference values, written by the tests -->";
  static final String END = "<!-- end of the reference values -->";

  private static final String HEAD =
      """
      | value | source | published | ours | difference |
      |---|---|---|---|---|
      """;

  private final Path page;
  private final boolean insist;
  private final StringBuilder rows = new StringBuilder();
  private final List<String> misses = new ArrayList<>();

  private ReferenceTable(Path page, boolean insist) {
    this.page = page;
    this.insist = insist;
  }

  /** Begins the table of a page of {@code docs/methods}, such as {@code gi-star}. */
  public static ReferenceTable of(String page) {
    Path file =
        Path.of("..", "docs", "methods", page + ".md"); // tests run in their module's folder
    return at(file, "true".equals(System.getenv("CI")));
  }

  static ReferenceTable at(Path page, boolean insist) {
    return new ReferenceTable(page, insist);
  }

  /**
   * Adds a value, which must agree to the precision in which it was printed.
   *
   * @param published the number as printed, such as {@code 2.02424331}
   */
  public ReferenceTable value(String what, String source, String published, double ours) {
    BigDecimal printed = new BigDecimal(published);
    double lastDigit = Math.pow(10, -printed.scale());
    double difference = ours - printed.doubleValue();
    boolean agrees = Math.abs(difference) <= 0.5 * lastDigit * (1 + 1e-6);
    int digits = Math.max(0, printed.scale());
    String told =
        Math.abs(ours) < 1e-3 && ours != 0
            ? String.format(Locale.ROOT, "%." + (printed.precision() - 1) + "e", ours)
            : String.format(Locale.ROOT, "%." + digits + "f", ours);
    return add(what, source, published, told, difference, agrees);
  }

  /**
   * Adds many values at once.
   *
   * @param tolerance how far any may differ
   */
  public ReferenceTable values(
      String what, String source, double[] published, double[] ours, double tolerance) {
    double greatest = published.length == ours.length ? 0 : Double.POSITIVE_INFINITY;
    for (int i = 0; i < Math.min(published.length, ours.length); i++) {
      greatest = Math.max(greatest, Math.abs(published[i] - ours[i])); // NaN is the greatest
    }
    String all = published.length + " values";
    return add(what, source, all, ours.length + " values", greatest, greatest <= tolerance);
  }

  private ReferenceTable add(
      String what, String source, String published, String ours, double difference, boolean ok) {
    String by = difference == 0 ? "0" : String.format(Locale.ROOT, "%.0e", Math.abs(difference));
    rows.append("| %s | %s | %s | %s | %s |%n".formatted(what, source, published, ours, by));
    if (!ok) {
      misses.add("%s: expected %s (%s), got %s".formatted(what, published, source, ours));
    }
    return this;
  }

  /**
   * Ends the table.
   *
   * @throws AssertionError if a value is missed, or the page to be checked in has another table
   */
  public void settle() {
    if (!misses.isEmpty()) {
      throw new AssertionError(String.join("\n", misses));
    }

    try {
      String text = Files.readString(page);
      String settled = withTable(text);
      if (!settled.equals(text)) {
        Files.writeString(page, settled);
        if (insist) {
          throw new AssertionError(page + ": expected the table that the tests write; commit it");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(page.toString(), e);
    }
  }

  private String withTable(String text) {
    int from = text.indexOf(BEGIN);
    int to = text.indexOf(END);
    if (from < 0 || to < from) {
      throw new AssertionError(page + ": expected the lines " + BEGIN + " and " + END);
    }

    String table = "%n%n%s%s%n".formatted(HEAD, rows).replace(System.lineSeparator(), "\n");
    return text.substring(0, from + BEGIN.length()) + table + text.substring(to);
  }
}
