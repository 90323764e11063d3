package org.beatlight.api.ogc.cql2;

import java.util.List;
import org.beatlight.api.ogc.cql2.Token.Kind;

/** Walks through a filter's tokens, and tells where they are not what was expected. */
final class TokenReader {
  private final String filter;
  private final List<Token> tokens;
  private int at;

  TokenReader(String filter) {
    this.filter = filter;
    this.tokens = Lexer.tokens(filter);
  }

  Token peek() {
    return tokens.get(at);
  }

  /** Returns the token after the next one. */
  Token second() {
    return tokens.get(Math.min(at + 1, tokens.size() - 1));
  }

  Token take() {
    Token token = peek();
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  boolean takeWord(String word) {
    boolean found = peek().isWord(word);
    if (found) {
      take();
    }
    return found;
  }

  boolean takeSign(String sign) {
    boolean found = peek().isSign(sign);
    if (found) {
      take();
    }
    return found;
  }

  void requireWord(String word) {
    if (!takeWord(word)) {
      throw unexpected(word);
    }
  }

  void requireSign(String sign) {
    if (!takeSign(sign)) {
      throw unexpected("\"" + sign + "\"");
    }
  }

  Token require(Kind kind, String expected) {
    if (peek().kind() != kind) {
      throw unexpected(expected);
    }
    return take();
  }

  double requireNumber() {
    Token token = require(Kind.NUMBER, "a number");
    double number = Double.parseDouble(token.text());
    if (Double.isInfinite(number)) {
      throw at(token, "expected a number up to 1.8e308, got " + token.text());
    }
    return number;
  }

  /** Takes a word and what stands in brackets after it, and returns it as it was written. */
  String takeBracketed() {
    int start = peek().start();
    int depth = 0;
    Token token;
    do {
      token = take();
      depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
      if (token.kind() == Kind.END) {
        throw at(token, "expected \")\", got the end");
      }
    } while (depth > 0 || !(token.isSign(")") || token.isWord("EMPTY")));
    return filter.substring(start, token.end());
  }

  FilterSyntaxException unexpected(String expected) {
    return at(peek(), "expected %s, got %s".formatted(expected, peek().told()));
  }

  static FilterSyntaxException at(Token token, String sentence) {
    return new FilterSyntaxException(token.start(), sentence);
  }
}
