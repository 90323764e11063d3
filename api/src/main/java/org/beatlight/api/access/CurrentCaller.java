package org.beatlight.api.access;

import org.springframework.stereotype.Component;

/** The caller whose request the current thread answers. */
@Component
public final class CurrentCaller {
  /** Returns the caller; anybody where nobody has shown a token. */
  public Caller get() {
    return Caller.ANYBODY;
  }
}
