package org.beatlight.settings;

import java.nio.file.Path;

/** Where publications are kept. */
public sealed interface StoreSettings {
  /**
   * A file of the embedded database.
   *
   * @param file the path without the ending {@code .mv.db}
   */
  record Embedded(Path file) implements StoreSettings {
    /** The user that owns every embedded store; it has no password. */
    public static final String USER = "sa";

    /**
     * Returns the JDBC address, by which writer and reader mean the same database. Options such as
     * {@code ;ACCESS_MODE_DATA=r} may follow.
     */
    public String url() {
      return "jdbc:h2:file:"
          + file.toAbsolutePath()
          + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }
  }

  /**
   * A PostgreSQL database with PostGIS.
   *
   * @param url a JDBC address, {@code jdbc:postgresql://host:port/database}
   * @param password empty where the server asks for none; in the settings file it is written as
   *     {@code env:NAME} and taken from that environment variable
   */
  record Postgis(String url, String user, String password) implements StoreSettings {
    @Override
    public String toString() {
      return "Postgis[url=" + url + ", user=" + user + "]"; // the password stays out of logs
    }
  }
}
