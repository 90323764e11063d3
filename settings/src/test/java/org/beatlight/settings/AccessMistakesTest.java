package org.beatlight.settings;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What is said of mistakes in who may see what. */
class AccessMistakesTest {
  @TempDir Path folder;

  @Mistakes(
      """
      sources: | access: {issuer: login, audience: beatlight}\\nsources: | riverbend.yaml:10: access.issuer: expected an address that begins with https:// or http://, got "login"
      sources: | access: {issuer: 'https://login.example.org'}\\nsources: | riverbend.yaml:10: access: expected the key audience, got only issuer
      sources: | access: {audience: beatlight}\\nsources: | riverbend.yaml:10: access.audience: expected the key issuer beside it, got none
      sources: | access: {key: x}\\nsources: | riverbend.yaml:10: access.key: unknown key (did you mean keys?), expected one of issuer, audience, keys, rolesClaim, beatsClaim, salt
      """)
  void anIssuerHasAnAddressAndAnAudience(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      sources: | access: {salt: 00ff}\\nsources: | riverbend.yaml:10: access.salt: expected env:NAME, got something else
      sources: | access: {salt: env:NO_SALT}\\nsources: | riverbend.yaml:10: access.salt: expected the environment variable NO_SALT to hold it, found it not set
      sources: | access: {salt: env:DB_PASSWORD}\\nsources: | riverbend.yaml:10: access.salt: expected a salt of 64 hexadecimal digits, got 6 characters
      """)
  void aSaltComesFromTheEnvironmentAndIsNeverRepeated(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }
}
