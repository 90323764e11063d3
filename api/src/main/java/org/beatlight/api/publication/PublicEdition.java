package org.beatlight.api.publication;

/** Makes of a publication what anybody may see. */
@FunctionalInterface
public interface PublicEdition {
  /**
   * Returns the snapshot with what may be seen of it.
   *
   * @throws RuntimeException if it cannot be made now; then the publication is not served at all
   */
  Editions of(Snapshot full);
}
