package org.beatlight.api.guard;

import org.beatlight.api.access.Caller;
import org.beatlight.api.access.Role;

/** What somebody must be to ask. */
enum Need {
  /** Nothing at all. */
  NOTHING("anybody") {
    @Override
    boolean isMetBy(Caller caller) {
      return true;
    }
  },
  /** To ask any question of the events. */
  QUESTIONS("analyst, administrator or officer without a limit to some beats") {
    @Override
    boolean isMetBy(Caller caller) {
      return switch (caller.role()) {
        case ANALYST, ADMINISTRATOR -> true;
        case OFFICER -> caller.beats().isEmpty();
        case STEWARD, PUBLIC -> false;
      };
    }
  },
  /** To see how good the data are. */
  DATA_CARE("steward, analyst or administrator") {
    @Override
    boolean isMetBy(Caller caller) {
      return caller.role().caresForData();
    }
  },
  /** To watch the service. */
  OPERATION("administrator") {
    @Override
    boolean isMetBy(Caller caller) {
      return caller.role() == Role.ADMINISTRATOR;
    }
  };

  private final String words;

  Need(String words) {
    this.words = words;
  }

  /** Returns the roles, for sentences. */
  String words() {
    return words;
  }

  /** Returns whether a caller is one of them. */
  abstract boolean isMetBy(Caller caller);
}
