package org.beatlight.api.tile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.beatlight.api.access.CurrentCaller;
import org.beatlight.api.access.Role;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.web.AcceptEncoding;
import org.beatlight.api.web.Answers;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Starts the answers to requests for tiles: how long they are good, for whom, and their tags. */
@Component
final class TileAnswers {
  private static final String KEPT_BY_CALLERS = "max-age=300, ";

  private final Answers answers;
  private final CurrentCaller caller;

  TileAnswers(Answers answers, CurrentCaller caller) {
    this.answers = answers;
    this.caller = caller;
  }

  TileAnswer start(
      Snapshot snapshot,
      TileFilter filter,
      HttpServletRequest request,
      HttpServletResponse response) {
    boolean packed = takesGzip(request);
    String tag = tag(snapshot, filter, packed);
    return new TileAnswer(request, response, tag, KEPT_BY_CALLERS + reach(), packed);
  }

  /** What a token was shown for is for its holder alone. */
  private String reach() {
    return caller.get().role() == Role.PUBLIC ? "public" : "private";
  }

  /**
   * A strong tag stands for bytes, so the unpacked tile has another one, and so has each filter:
   * what it chooses is in the tag, however it was asked for.
   */
  private String tag(Snapshot snapshot, TileFilter filter, boolean packed) {
    String tag = answers.tag(snapshot);
    String variant = filter.code() + (packed ? "" : "-plain");
    return variant.isEmpty() ? tag : tag.substring(0, tag.length() - 1) + variant + "\"";
  }

  /** Who says nothing gets the tile as it is kept; few readers of tiles cannot unpack it. */
  private static boolean takesGzip(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return accepted == null || AcceptEncoding.takesGzip(accepted);
  }
}
