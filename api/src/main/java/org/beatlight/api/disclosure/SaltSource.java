package org.beatlight.api.disclosure;

import org.beatlight.core.disclosure.Salt;

/** Where the secret of all noise is kept. */
@FunctionalInterface
public interface SaltSource {
  /**
   * Returns the salt, the same for as long as the data.
   *
   * @throws RuntimeException if it cannot be had now
   */
  Salt require();
}
