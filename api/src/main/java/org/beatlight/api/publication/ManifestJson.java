package org.beatlight.api.publication;

import org.beatlight.core.contract.Manifest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The manifest as it is stored. */
public final class ManifestJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ManifestJson() {}

  /**
   * Reads the manifest of a publication.
   *
   * @throws UnreadablePublicationException if the text is no manifest
   */
  public static Manifest read(PublicationEntry entry) {
    try {
      return JSON.readValue(entry.manifest(), Manifest.class);
    } catch (JacksonException e) {
      throw new UnreadablePublicationException(
          "publication %d: expected a manifest, got %s"
              .formatted(entry.publicationId(), e.getOriginalMessage()),
          e);
    }
  }
}
