package org.beatlight.api;

import java.time.Duration;
import java.util.Set;
import org.beatlight.api.access.Role;
import org.beatlight.api.operations.OperationsStore;
import org.beatlight.api.token.LocalTokens;
import org.beatlight.settings.City;

/** Gives tests tokens of a city, as an operator gives them to people. */
public final class TestTokens {
  private TestTokens() {}

  /** Returns the text of a new token that is good for an hour. */
  public static String token(City city, Role role, String... beats) {
    return new LocalTokens(new OperationsStore(city))
        .give(new LocalTokens.Wish(role, "test", Set.of(beats), Duration.ofHours(1)))
        .text();
  }
}
