package org.beatlight.ingest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.beatlight.testkit.Database;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The passwords of the databases that settings name, in a file as PostgreSQL's clients have it: the
 * settings would take them from environment variables, which a test cannot set.
 */
final class PasswordFile implements AfterEachCallback {
  private static final String PROPERTY = "org.postgresql.pgpassfile";

  /** Returns a query as settings have it, once its password stands in the file. */
  String table(Path folder, Database database, String query) throws IOException {
    Path passwords =
        Files.writeString(folder.resolve("passwords"), "*:*:*:*:" + database.password() + "\n");
    Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
    System.setProperty(PROPERTY, passwords.toString());
    return "table: {url: \"%s\", user: \"%s\", query: \"%s\"}"
        .formatted(database.url(), database.user(), query);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    System.clearProperty(PROPERTY);
  }
}
