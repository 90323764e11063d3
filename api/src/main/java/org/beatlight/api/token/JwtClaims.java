package org.beatlight.api.token;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.beatlight.api.access.Caller;
import org.beatlight.api.access.Role;
import org.beatlight.settings.AccessSettings.Issuer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads who the holder of a checked token is: one role of ours among all that it names. */
record JwtClaims(Issuer issuer) {
  Caller caller(Jwt token) {
    String subject = subject(token);
    List<Role> roles = roles(token);
    if (roles.size() != 1) {
      throw TokenRefused.withoutRole(
          "expected one of the roles %s in the token's claim %s, got %s"
              .formatted(Roles.GIVEN, issuer.rolesClaim(), roles.isEmpty() ? "none" : "several"),
          subject);
    }
    return new Caller(subject, roles.get(0), beats(token, roles.get(0)));
  }

  /** Returns how the audit log names the holder. */
  static String subject(Jwt token) {
    return "jwt:" + token.getSubject();
  }

  private List<Role> roles(Jwt token) {
    Set<String> named = texts(token.getClaim(issuer.rolesClaim()));
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.PUBLIC && named.contains(role.code()))
        .toList();
  }

  /** A limit that cannot be read must not become no limit. */
  private Set<String> beats(Jwt token, Role role) {
    Object claim = token.getClaim(issuer.beatsClaim());
    Set<String> beats = texts(claim);
    if (role == Role.OFFICER && claim != null && beats.isEmpty()) {
      throw TokenRefused.withoutRole(
          "expected codes of beats in the token's claim %s, got none"
              .formatted(issuer.beatsClaim()),
          subject(token));
    }
    return role == Role.OFFICER ? beats : Set.of();
  }

  private static Set<String> texts(@Nullable Object claim) {
    Set<String> texts = new TreeSet<>();
    if (claim instanceof Collection<?> several) {
      several.forEach(each -> texts.add(String.valueOf(each)));
    } else if (claim != null) {
      texts.add(String.valueOf(claim));
    }
    return texts;
  }
}
