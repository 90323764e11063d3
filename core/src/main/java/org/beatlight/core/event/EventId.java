package org.beatlight.core.event;

/** The identity of an event: its source and the source's own id, never a place or a row's hash. */
public record EventId(String source, String sourceId) {
  @Override
  public String toString() {
    return source + ":" + sourceId;
  }
}
