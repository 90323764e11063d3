package org.beatlight.api.publication;

/**
 * A publication is not what its contract promises: one sentence with the publication, what was
 * expected and what came. It is not served; the one before stays.
 */
public final class UnreadablePublicationException extends RuntimeException {
  UnreadablePublicationException(String message) {
    super(message);
  }

  UnreadablePublicationException(String message, Throwable cause) {
    super(message, cause);
  }
}
