package org.beatlight.formats;

/**
 * A query to read.
 *
 * @param url a JDBC address, such as {@code jdbc:postgresql://host:port/database}
 * @param user empty where the address or the driver tells
 * @param password empty where the server asks for none
 */
public record TableInput(String url, String user, String password, String query) implements Input {
  /** Returns the address without its options, among which a password may be. */
  @Override
  public String words() {
    return "the query on " + url.replaceFirst("[?;].*", "").replaceFirst("//[^/]*@", "//");
  }

  /** Returns a text from which the password is struck out. */
  String withoutPassword(String text) {
    return password.isEmpty() ? text : text.replace(password, "…");
  }

  @Override
  public String toString() {
    return "TableInput[" + words() + ", user=" + user + "]"; // the password stays out of logs
  }
}
