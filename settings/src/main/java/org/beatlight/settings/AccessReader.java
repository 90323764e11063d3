package org.beatlight.settings;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.beatlight.core.disclosure.Salt;

/** Reads {@code access}. */
record AccessReader(DataFiles files, JdbcReader secrets) {
  private static final String ROLES = "roles";
  private static final String BEATS = "beats";

  AccessSettings read(YamlMap access) {
    access.allowing("issuer", "audience", "keys", "rolesClaim", "beatsClaim", "salt");
    Optional<AccessSettings.Issuer> issuer =
        access.has("issuer") ? Optional.of(issuer(access)) : none(access);
    return new AccessSettings(issuer, access.find("salt").map(this::salt));
  }

  private AccessSettings.Issuer issuer(YamlMap access) {
    return new AccessSettings.Issuer(
        WebAddress.of(access.require("issuer")),
        access.text("audience"),
        access.find("keys").map(this::keys),
        access.findText("rolesClaim").orElse(ROLES),
        access.findText("beatsClaim").orElse(BEATS));
  }

  /** Without an issuer the other keys about its tokens would do nothing. */
  private static Optional<AccessSettings.Issuer> none(YamlMap access) {
    for (String key : List.of("audience", "keys", "rolesClaim", "beatsClaim")) {
      access
          .find(key)
          .ifPresent(
              value -> {
                throw value.place().mistake("expected the key issuer beside it, got none");
              });
    }
    return Optional.empty();
  }

  private URI keys(YamlValue value) {
    return WebAddress.isOne(value.text())
        ? URI.create(WebAddress.of(value))
        : files.path(value).toUri();
  }

  /** The variable may hold anything, so no message repeats it. */
  private Salt salt(YamlValue value) {
    try {
      return Salt.ofHex(secrets.password(value));
    } catch (IllegalArgumentException e) {
      throw value.place().mistake(String.valueOf(e.getMessage()));
    }
  }
}
