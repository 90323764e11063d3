package org.beatlight.api.ogc.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.beatlight.api.ogc.cql2.Token.Kind;

/** Reads comparisons of properties with values and with each other. */
final class ComparisonParser {
  private static final int MOST_FUNCTIONS = 10;

  private final TokenReader tokens;
  private final FilterFrame frame;

  ComparisonParser(TokenReader tokens, FilterFrame frame) {
    this.tokens = tokens;
    this.frame = frame;
  }

  Filter predicate() {
    Token start = tokens.peek();
    Operand left = operand(0);
    if (tokens.takeWord("IS")) {
      boolean not = tokens.takeWord("NOT");
      tokens.requireWord("NULL");
      return negated(not, subject -> Truth.of(left.value(subject) == null));
    }
    if (left.type() == ValueType.GEOMETRY) {
      throw TokenReader.at(
          start, "expected a geometry in IS NULL or in a function such as S_INTERSECTS alone");
    }

    boolean not = tokens.takeWord("NOT");
    if (tokens.takeWord("LIKE")) {
      return negated(not, like(start, left));
    }
    if (tokens.takeWord("BETWEEN")) {
      return negated(not, between(start, left));
    }
    if (tokens.takeWord("IN")) {
      return negated(not, in(left));
    }
    if (not) {
      throw tokens.unexpected("LIKE, BETWEEN or IN");
    }
    return compared(left);
  }

  private static Filter negated(boolean not, Filter filter) {
    return not ? Filter.not(filter) : filter;
  }

  private Filter compared(Operand left) {
    Comparison comparison =
        Comparison.ofSign(tokens.peek().kind() == Kind.SIGN ? tokens.peek().text() : "")
            .orElseThrow(
                () ->
                    tokens.unexpected(
                        "=, <>, <, >, <=, >=, LIKE, BETWEEN, IN or IS after a property or value"));
    tokens.take();
    return comparison.of(left, comparable(left));
  }

  private Filter like(Token start, Operand text) {
    if (text.type() != ValueType.TEXT) {
      throw TokenReader.at(start, "expected a text before LIKE, got a " + text.type());
    }

    LikePattern pattern = LikePattern.of(patternText(0));
    return subject -> {
      Object value = text.value(subject);
      return value == null ? Truth.UNKNOWN : Truth.of(pattern.matches(value.toString()));
    };
  }

  private String patternText(int depth) {
    if (depth < MOST_FUNCTIONS && tokens.takeWord("CASEI")) {
      return inBrackets(depth, this::patternText, Operand.Caseless::fold);
    }
    return tokens.require(Kind.TEXT, "a pattern such as 'A%' after LIKE").text();
  }

  private Filter between(Token start, Operand value) {
    if (value.type() == ValueType.TEXT) {
      throw TokenReader.at(start, "expected a number or a day before BETWEEN, got a text");
    }

    Operand least = comparable(value);
    tokens.requireWord("AND");
    Operand most = comparable(value);
    return Filter.allOf(
        List.of(Comparison.AT_LEAST.of(value, least), Comparison.AT_MOST.of(value, most)));
  }

  private Filter in(Operand value) {
    tokens.requireSign("(");
    List<Filter> choices = new ArrayList<>();
    do {
      choices.add(Comparison.EQUAL.of(value, comparable(value)));
    } while (tokens.takeSign(","));
    tokens.requireSign(")");
    return Filter.anyOf(choices);
  }

  /** Reads an operand that can be compared with this one. */
  private Operand comparable(Operand left) {
    Token start = tokens.peek();
    Operand right = operand(0);
    if (!left.type().comparesWith(right.type())) {
      throw TokenReader.at(
          start, "expected %s, got %s".formatted(left.type().example(), start.told()));
    }
    return right;
  }

  private Operand operand(int depth) {
    Token token = tokens.peek();
    if (token.kind() == Kind.TEXT) {
      return Operand.literal(tokens.take().text(), ValueType.TEXT);
    }
    if (token.kind() == Kind.NUMBER) {
      return Operand.literal(tokens.requireNumber(), ValueType.NUMBER);
    }
    if (tokens.second().isSign("(")) {
      return function(depth);
    }
    return Operand.property(Names.require(tokens, frame));
  }

  private Operand function(int depth) {
    Token name = tokens.peek();
    if (name.isWord("DATE")) {
      return Operand.literal(Names.day(tokens), ValueType.DATE);
    }
    if (name.isWord("TIMESTAMP")) {
      return Operand.literal(Names.instant(tokens), ValueType.TIMESTAMP);
    }
    if (depth == MOST_FUNCTIONS || !tokens.takeWord("CASEI")) {
      throw tokens.unexpected("DATE, TIMESTAMP, CASEI or a function of time or space");
    }
    return inBrackets(depth, this::text, Operand::caseless);
  }

  private Operand text(int depth) {
    Token start = tokens.peek();
    Operand text = operand(depth);
    if (text.type() != ValueType.TEXT) {
      throw TokenReader.at(start, "expected a text in CASEI, got " + start.told());
    }
    return text;
  }

  private <T> T inBrackets(int depth, Function<Integer, T> read, Function<T, T> change) {
    tokens.requireSign("(");
    T value = read.apply(depth + 1);
    tokens.requireSign(")");
    return change.apply(value);
  }
}
