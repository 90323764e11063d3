package org.beatlight.api.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.beatlight.api.access.Caller;

/**
 * One request with a token. Texts are as they are stored: on one line, without any token.
 *
 * @param at when it was answered, to the millisecond
 * @param subject who asked: a token's id or the subject of a signed token; empty where unknown
 * @param role the code of the role in which it was asked
 * @param path the path with its query
 * @param status what was answered
 * @param publication the number of the publication that was served then; empty where none was
 */
public record AuditEntry(
    Instant at,
    String subject,
    String role,
    String method,
    String path,
    int status,
    Optional<Long> publication) {
  /** Returns the entry of a request, its texts made fit to be stored. */
  public static AuditEntry of(Instant at, Caller caller, Asked asked, Optional<Long> publication) {
    return new AuditEntry(
        at.truncatedTo(ChronoUnit.MILLIS),
        AuditText.of(caller.subject()),
        caller.role().code(),
        AuditText.of(asked.method()),
        AuditText.of(asked.path()),
        asked.status(),
        publication);
  }

  /**
   * What was asked and answered.
   *
   * @param path the path with its query, as it came
   */
  public record Asked(String method, String path, int status) {}
}
