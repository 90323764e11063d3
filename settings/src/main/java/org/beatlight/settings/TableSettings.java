package org.beatlight.settings;

import java.util.Optional;

/**
 * A query over JDBC in place of a file.
 *
 * @param url such as {@code jdbc:postgresql://localhost:5432/city}
 * @param query one SELECT; its columns are the feed's columns
 */
public record TableSettings(
    String url, Optional<String> user, Optional<String> password, String query) {
  /** Leaves the password out. */
  @Override
  public String toString() {
    return "TableSettings[url=" + url + ", query=" + query + "]";
  }
}
