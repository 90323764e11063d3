package org.beatlight.api.token;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.beatlight.api.table.TextTable;

/** The tokens as a person reads them. */
final class TokenList {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z", Locale.ROOT);

  private TokenList() {}

  static String of(List<LocalToken> tokens, ZoneId zone, Instant now) {
    if (tokens.isEmpty()) {
      return "No token has been given out.%n".formatted();
    }

    TextTable table = new TextTable("id", "role", "beats", "name", "created", "expires", "is");
    for (LocalToken token : tokens) {
      table.add(
          token.id(),
          token.caller().role().code(),
          String.join(",", new TreeSet<>(token.caller().beats())),
          token.name(),
          TIME.format(token.validity().created().atZone(zone)),
          TIME.format(token.validity().expires().atZone(zone)),
          state(token, now));
    }
    return table.toString();
  }

  private static String state(LocalToken token, Instant now) {
    if (token.isRevoked()) {
      return "revoked";
    }
    return token.isExpired(now) ? "expired" : "good";
  }
}
