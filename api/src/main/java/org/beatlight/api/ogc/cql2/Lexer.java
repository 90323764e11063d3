package org.beatlight.api.ogc.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a filter into words and signs. */
final class Lexer {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*+)?|\\.\\d+)([eE][+-]?\\d+)?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}:_][\\p{L}\\p{M}\\p{Nd}:_.]*+");
  private static final Pattern SIGN = Pattern.compile("<>|<=|>=|[<>=(),]");

  private final String filter;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String filter) {
    this.filter = filter;
  }

  /**
   * Returns the tokens, the last of which is the end.
   *
   * @throws FilterSyntaxException at the first character that begins none
   */
  static List<Token> tokens(String filter) {
    Lexer lexer = new Lexer(filter);
    while (lexer.at < filter.length()) {
      lexer.next();
    }
    lexer.tokens.add(new Token(Token.Kind.END, "", filter.length(), filter.length()));
    return List.copyOf(lexer.tokens);
  }

  private void next() {
    char first = filter.charAt(at);
    if (first == '\'') {
      quoted(Token.Kind.TEXT, '\'');
    } else if (first == '"') {
      quoted(Token.Kind.QUOTED_NAME, '"');
    } else if (!skipSpace()
        && !take(NUMBER, Token.Kind.NUMBER)
        && !take(WORD, Token.Kind.WORD)
        && !take(SIGN, Token.Kind.SIGN)) {
      throw new FilterSyntaxException(
          at, "expected a name, a value or a sign, got \"%s\"".formatted(first));
    }
  }

  private boolean skipSpace() {
    Matcher space = at(SPACE);
    boolean found = space.lookingAt();
    at = found ? space.end() : at;
    return found;
  }

  private boolean take(Pattern pattern, Token.Kind kind) {
    Matcher matcher = at(pattern);
    boolean found = matcher.lookingAt();
    if (found) {
      tokens.add(new Token(kind, matcher.group(), at, matcher.end()));
      at = matcher.end();
    }
    return found;
  }

  private Matcher at(Pattern pattern) {
    return pattern.matcher(filter).region(at, filter.length());
  }

  /** A quote within is doubled, or stands behind a backslash. */
  private void quoted(Token.Kind kind, char quote) {
    StringBuilder text = new StringBuilder();
    int i = at + 1;
    while (i < filter.length()) {
      char letter = filter.charAt(i);
      boolean quoteFollows = i + 1 < filter.length() && filter.charAt(i + 1) == quote;
      if (letter == quote && !quoteFollows) {
        tokens.add(new Token(kind, text.toString(), at, i + 1));
        at = i + 1;
        return;
      }
      boolean escaped = (letter == quote || letter == '\\') && quoteFollows;
      text.append(escaped ? quote : letter);
      i += escaped ? 2 : 1;
    }
    throw new FilterSyntaxException(at, "expected a closing %s, got the end".formatted(quote));
  }
}
