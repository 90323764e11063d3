package org.beatlight.api.token;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.beatlight.api.access.Role;
import org.beatlight.settings.SettingsException;
import org.beatlight.settings.StoreSettings;
import picocli.CommandLine.Option;

/** The options that say what a token is to be. */
final class WishOptions {
  private static final int LONGEST_DAYS = 3650;
  private static final int LONGEST_NAME = 200;

  @Option(
      names = "--role",
      required = true,
      paramLabel = "ROLE",
      description = "officer, steward, analyst or administrator")
  private String role = "";

  @Option(
      names = "--name",
      defaultValue = "",
      paramLabel = "WHO",
      description = "who gets it, for the list of tokens")
  private String name = "";

  @Option(
      names = "--beats",
      split = ",",
      paramLabel = "A1,A2",
      description = "limits an officer to these beats (default: all)")
  private Set<String> beats = new TreeSet<>();

  @Option(
      names = "--days",
      defaultValue = "30",
      paramLabel = "N",
      description = "for how long it is good (default: ${DEFAULT-VALUE})")
  private int days;

  /**
   * Returns the wish.
   *
   * @throws SettingsException if there is no such role or beat, or a value is out of range
   */
  LocalTokens.Wish wish(StoreSettings store) {
    require(days >= 1 && days <= LONGEST_DAYS, "--days: expected 1 to 3650, got " + days);
    require(
        name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl),
        "--name: expected at most 200 characters on one line, got something else");
    Role known = role();
    require(
        beats.isEmpty() || known == Role.OFFICER,
        "--beats: expected the role officer beside it, got " + role);
    BeatCodes.requireKnown(store, beats);
    return new LocalTokens.Wish(known, name, beats, Duration.ofDays(days));
  }

  private Role role() {
    return Arrays.stream(Role.values())
        .filter(known -> known != Role.PUBLIC && known.code().equals(role))
        .findFirst()
        .orElseThrow(
            () ->
                new SettingsException(
                    "--role: expected one of %s, got \"%s\"".formatted(Roles.GIVEN, role)));
  }

  private static void require(boolean right, String sentence) {
    if (!right) {
      throw new SettingsException(sentence);
    }
  }
}
