package org.beatlight.api.publication;

/** No publication is loaded yet: nothing has been published, or its store cannot be read. */
public final class NoPublicationException extends RuntimeException {
  NoPublicationException() {
    super("no publication is loaded yet");
  }
}
