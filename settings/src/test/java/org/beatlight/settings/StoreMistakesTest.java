package org.beatlight.settings;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What is said of mistakes in the store. */
class StoreMistakesTest {
  @TempDir Path folder;

  @Mistakes(
      """
      kind: embedded | kind: mysql | riverbend.yaml:8: store.kind: expected embedded or postgis, got "mysql"
      \\n  kind: embedded | `` | riverbend.yaml:7: store: expected the key kind, got only file
      kind: embedded | kind: embedded\\n  url: jdbc:postgresql://db/b | riverbend.yaml:9: store.url: unknown key, expected one of kind, file
      kind: embedded | kind: postgis | riverbend.yaml:9: store.file: unknown key, expected one of kind, url, user, password
      file: store/riverbend | file: store/riverbend.mv.db | riverbend.yaml:9: store.file: expected the path without its ending .mv.db, got "store/riverbend.mv.db"
      """)
  void aStoreIsOneOfTwoKinds(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      kind: embedded\\n  file: store/riverbend | kind: postgis | riverbend.yaml:7: store: expected the key url, got only kind
      kind: embedded\\n  file: store/riverbend | kind: postgis\\n  url: jdbc:mysql://db/b | riverbend.yaml:9: store.url: expected an address such as jdbc:postgresql://localhost:5432/beatlight, got "jdbc:mysql://db/b"
      kind: embedded\\n  file: store/riverbend | kind: postgis\\n  url: jdbc:postgresql://db/b | riverbend.yaml:7: store: expected the key user, got only kind, url
      """)
  void aDatabaseHasAnAddressAndAUser(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      kind: embedded\\n  file: store/riverbend | kind: postgis\\n  url: jdbc:postgresql://db/b?password=pw\\n  user: u | riverbend.yaml:9: store.url: expected no password in the address, use password: env:NAME
      kind: embedded\\n  file: store/riverbend | kind: postgis\\n  url: jdbc:postgresql://db/b\\n  user: u\\n  password: pw | riverbend.yaml:11: store.password: expected env:NAME, got something else
      kind: embedded\\n  file: store/riverbend | kind: postgis\\n  url: jdbc:postgresql://db/b\\n  user: u\\n  password: env:DB_PASS | riverbend.yaml:11: store.password: expected the environment variable DB_PASS to hold it, found it not set
      """)
  void aPasswordComesFromTheEnvironmentAndIsNeverRepeated(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }
}
