package org.beatlight.settings;

import java.util.Map;
import java.util.Optional;

/**
 * From a source's categories to the canonical ones.
 *
 * @param forAll the category of every row, where no column says
 * @param bySourceCategory the source's category or code to the canonical one
 * @param crosswalk name and version of the table that these come from, such as {@code chicago-iucr
 *     2026-11}; empty where the settings spell them out
 */
public record CategorySettings(
    Optional<String> forAll, Map<String, String> bySourceCategory, Optional<String> crosswalk) {
  public CategorySettings {
    bySourceCategory = Map.copyOf(bySourceCategory);
  }
}
