package org.beatlight.api.hotspot.query;

import java.nio.charset.StandardCharsets;
import org.beatlight.core.event.Kind;

/** Asks as a body would. */
final class Asked {
  private Asked() {}

  /** Asks with fields in JSON, with ' for ". */
  static QueryAnswer of(QueryGround ground, Kind kind, String categories, String query) {
    String body =
        "{'kind': '%s', 'categories': [%s], %s}"
            .formatted(kind.code(), categories, query)
            .replace('\'', '"');
    return QueryReader.read(body.getBytes(StandardCharsets.UTF_8), ground).answer(ground);
  }
}
