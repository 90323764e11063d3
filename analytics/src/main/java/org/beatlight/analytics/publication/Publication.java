package org.beatlight.analytics.publication;

import org.beatlight.core.contract.Manifest;

/**
 * Results that may be published.
 *
 * @param inventory what a pass over the results showed
 */
public record Publication(Manifest manifest, Results results, Inventory inventory) {
  /** Returns the manifest as the JSON that is stored; equal manifests give equal texts. */
  public String manifestText() {
    return ManifestJson.write(manifest);
  }
}
