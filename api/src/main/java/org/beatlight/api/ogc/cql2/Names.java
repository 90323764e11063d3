package org.beatlight.api.ogc.cql2;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.beatlight.api.ogc.cql2.Token.Kind;

/** Reads what comparisons and functions of time and space share. */
final class Names {
  private Names() {}

  static Queryable require(TokenReader tokens, FilterFrame frame) {
    Token token = tokens.peek();
    if (token.kind() != Kind.WORD && token.kind() != Kind.QUOTED_NAME) {
      throw tokens.unexpected("a property or a value");
    }

    Queryable property =
        frame
            .find(token.text())
            .orElseThrow(
                () ->
                    TokenReader.at(
                        token,
                        "no property %s; there are %s".formatted(token.told(), frame.names())));
    tokens.take();
    return property;
  }

  static LocalDate day(TokenReader tokens) {
    return inFunction(tokens, TimeText::day);
  }

  static Instant instant(TokenReader tokens) {
    return inFunction(tokens, TimeText::instant);
  }

  private static <T> T inFunction(TokenReader tokens, Function<String, T> read) {
    tokens.take();
    tokens.requireSign("(");
    Token text = tokens.require(Kind.TEXT, "a text in single quotes");
    tokens.requireSign(")");
    try {
      return read.apply(text.text());
    } catch (IllegalArgumentException e) {
      throw TokenReader.at(text, String.valueOf(e.getMessage()));
    }
  }
}
