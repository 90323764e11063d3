package org.beatlight.api.web;

import io.swagger.v3.oas.models.media.StringSchema;
import org.beatlight.core.event.Kind;

/** How the API's description tells the two kinds of events. */
public final class KindSchema {
  private KindSchema() {}

  /** Returns the schema, one's own to change. */
  public static StringSchema of() {
    StringSchema kinds = new StringSchema();
    for (Kind kind : Kind.values()) {
      kinds.addEnumItem(kind.code());
    }
    return kinds;
  }
}
