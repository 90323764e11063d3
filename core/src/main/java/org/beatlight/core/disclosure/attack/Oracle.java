package org.beatlight.core.disclosure.attack;

import java.util.OptionalLong;

/** What answers questions, as the public sees it. */
@FunctionalInterface
public interface Oracle {
  /** Returns the count shown, or empty where it is not told or the question cannot be asked. */
  OptionalLong answer(Query query);
}
