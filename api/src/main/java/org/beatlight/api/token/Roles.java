package org.beatlight.api.token;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.beatlight.api.access.Role;

/** The roles that tokens give: all but the public's, which needs none. */
final class Roles {
  /** Their names, for sentences. */
  static final String GIVEN =
      Arrays.stream(Role.values())
          .filter(role -> role != Role.PUBLIC)
          .map(Role::code)
          .collect(Collectors.joining(", "));

  private Roles() {}
}
