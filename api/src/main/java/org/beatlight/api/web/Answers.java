package org.beatlight.api.web;

import org.beatlight.api.publication.Snapshot;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers made from a publication: each carries a strong tag, so that asking again costs nothing
 * while nothing has changed. Spring turns an answer whose tag the client has into 304.
 */
@Component
public final class Answers {
  private final String salt;

  Answers(AnswerSalt salt) {
    this.salt = salt.value();
  }

  /** Returns the tag of every answer made from the snapshot, quotes included. */
  public String tag(Snapshot snapshot) {
    return "\"" + snapshot.publicationId() + "-" + snapshot.fingerprint() + "-" + salt + "\"";
  }

  /** Starts an answer with status 200, to be given a body. */
  public ResponseEntity.BodyBuilder ok(Snapshot snapshot) {
    return start(200, tag(snapshot));
  }

  /**
   * Starts an answer with status 200 whose address has other answers too, such as one in another
   * format: their tags differ.
   *
   * @param variant which of them; letters, digits and hyphens
   */
  public ResponseEntity.BodyBuilder ok(Snapshot snapshot, String variant) {
    return start(200, tag(snapshot).replaceFirst("\"$", "-" + variant + "\""));
  }

  /** Returns an answer with status 200 and a body. */
  public <T> ResponseEntity<T> ok(Snapshot snapshot, T body) {
    return ok(snapshot).body(body);
  }

  /** Returns the empty answer with status 204. */
  public <T> ResponseEntity<T> empty(Snapshot snapshot) {
    return start(204, tag(snapshot)).build();
  }

  private ResponseEntity.BodyBuilder start(int status, String tag) {
    return ResponseEntity.status(status)
        .eTag(tag)
        .cacheControl(CacheControl.noCache().cachePrivate());
  }
}
