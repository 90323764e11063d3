package org.beatlight.api.publication;

/**
 * How the store looked at the last glance.
 *
 * @param sentence for the operator's log; it may name hosts and files, so it is never served
 */
record StoreState(Condition condition, String sentence) {
  static final StoreState UNSEEN = new StoreState(Condition.EMPTY, "the store was not read yet");

  enum Condition {
    /** What the pointer names is served. */
    SERVED,
    /** Nothing has been published yet. */
    EMPTY,
    /** Another process holds the embedded store. */
    BUSY,
    /** The store cannot be reached. */
    DOWN,
    /** The pointer names a publication that this service cannot read. */
    REFUSED
  }
}
