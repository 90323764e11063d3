package org.beatlight.api.ogc.cql2;

import java.util.ArrayList;
import java.util.List;
import org.beatlight.api.ogc.cql2.Token.Kind;

/**
 * Reads CQL2 text by recursive descent: AND, OR, NOT, brackets, TRUE and FALSE, comparisons, LIKE,
 * BETWEEN, IN, IS NULL, CASEI, all spatial functions, and T_AFTER, T_BEFORE, T_DURING and
 * T_INTERSECTS. Not read: arithmetic, arrays, ACCENTI and functions of the caller's own.
 */
public final class Cql2Parser {
  private static final int MOST_BRACKETS = 60;

  private final TokenReader tokens;
  private final ComparisonParser comparisons;
  private final SpatialParser spatial;
  private final TemporalParser temporal;
  private int brackets;

  private Cql2Parser(TokenReader tokens, FilterFrame frame) {
    this.tokens = tokens;
    this.comparisons = new ComparisonParser(tokens, frame);
    this.spatial = new SpatialParser(tokens, frame);
    this.temporal = new TemporalParser(tokens, frame);
  }

  /**
   * Reads a filter.
   *
   * @throws FilterSyntaxException at the first word that is not what was expected, also where it
   *     names a property that there is not or compares what does not compare
   */
  public static Filter parse(String filter, FilterFrame frame) {
    TokenReader tokens = new TokenReader(filter);
    Filter read = new Cql2Parser(tokens, frame).anyOf();
    tokens.require(Kind.END, "AND, OR or the end");
    return read;
  }

  private Filter anyOf() {
    List<Filter> terms = new ArrayList<>(List.of(allOf()));
    while (tokens.takeWord("OR")) {
      terms.add(allOf());
    }
    return terms.size() == 1 ? terms.get(0) : Filter.anyOf(terms);
  }

  private Filter allOf() {
    List<Filter> factors = new ArrayList<>(List.of(factor()));
    while (tokens.takeWord("AND")) {
      factors.add(factor());
    }
    return factors.size() == 1 ? factors.get(0) : Filter.allOf(factors);
  }

  private Filter factor() {
    return tokens.takeWord("NOT") ? Filter.not(primary()) : primary();
  }

  private Filter primary() {
    if (tokens.peek().isSign("(")) {
      return bracketed();
    }
    if (tokens.takeWord("TRUE")) {
      return Filter.ALL;
    }
    if (tokens.takeWord("FALSE")) {
      return Filter.not(Filter.ALL);
    }

    boolean function = tokens.second().isSign("(");
    if (function && tokens.peek().upper().startsWith("S_")) {
      return spatial.predicate();
    }
    if (function && tokens.peek().upper().startsWith("T_")) {
      return temporal.predicate();
    }
    return comparisons.predicate();
  }

  private Filter bracketed() {
    Token opening = tokens.take();
    brackets++;
    if (brackets > MOST_BRACKETS) {
      throw TokenReader.at(
          opening, "expected at most %d brackets within each other".formatted(MOST_BRACKETS));
    }

    Filter read = anyOf();
    tokens.requireSign(")");
    brackets--;
    return read;
  }
}
