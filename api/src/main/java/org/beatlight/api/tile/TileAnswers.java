package org.beatlight.api.tile;

import java.time.Duration;
import java.util.Locale;
import org.beatlight.api.access.CurrentCaller;
import org.beatlight.api.access.Role;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.web.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Shapes the answer to a request for a tile. */
@Component
final class TileAnswers {
  static final String MVT = "application/vnd.mapbox-vector-tile";

  private static final Duration KEPT_BY_CALLERS = Duration.ofMinutes(5);

  private final Answers answers;
  private final CurrentCaller caller;

  TileAnswers(Answers answers, CurrentCaller caller) {
    this.answers = answers;
    this.caller = caller;
  }

  /** Returns whether the caller already has what this publication would give it. */
  boolean unchanged(Snapshot snapshot, TileFilter filter, WebRequest request) {
    return request.checkNotModified(tag(snapshot, filter, request));
  }

  ResponseEntity<byte[]> unchangedAnswer(Snapshot snapshot, TileFilter filter, WebRequest request) {
    return start(HttpStatus.NOT_MODIFIED, tag(snapshot, filter, request)).build();
  }

  /** Returns a tile that came as gzip, unpacked for the few callers that take no gzip. */
  ResponseEntity<byte[]> tile(
      byte[] packed, Snapshot snapshot, TileFilter filter, WebRequest request) {
    String tag = tag(snapshot, filter, request);
    if (packed.length == 0) {
      return start(HttpStatus.NO_CONTENT, tag).build();
    }

    ResponseEntity.BodyBuilder answer =
        start(HttpStatus.OK, tag).contentType(MediaType.parseMediaType(MVT));
    return takesGzip(request)
        ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(packed)
        : answer.body(Gzip.unpack(packed));
  }

  private ResponseEntity.BodyBuilder start(HttpStatus status, String tag) {
    return ResponseEntity.status(status)
        .eTag(tag)
        .cacheControl(kept())
        .varyBy(HttpHeaders.ACCEPT_ENCODING);
  }

  /** What a token was shown for is for its holder alone. */
  private CacheControl kept() {
    CacheControl kept = CacheControl.maxAge(KEPT_BY_CALLERS);
    return caller.get().role() == Role.PUBLIC ? kept.cachePublic() : kept.cachePrivate();
  }

  /**
   * A strong tag stands for bytes, so the unpacked tile has another one, and so has each filter:
   * what it chooses is in the tag, however it was asked for.
   */
  private String tag(Snapshot snapshot, TileFilter filter, WebRequest request) {
    String tag = answers.tag(snapshot);
    String variant = filter.code() + (takesGzip(request) ? "" : "-plain");
    return variant.isEmpty() ? tag : tag.substring(0, tag.length() - 1) + variant + "\"";
  }

  private static boolean takesGzip(WebRequest request) {
    @Nullable String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    if (accepted == null) {
      return true;
    }

    String codings = accepted.toLowerCase(Locale.ROOT);
    return codings.contains("gzip") || codings.contains("*");
  }
}
