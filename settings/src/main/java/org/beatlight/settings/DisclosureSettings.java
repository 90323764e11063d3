package org.beatlight.settings;

import java.nio.file.Path;
import java.util.Optional;
import org.beatlight.core.disclosure.NoiseSettings;
import org.beatlight.core.disclosure.Periods;
import org.beatlight.core.disclosure.place.SnapPoints;

/**
 * How data are protected from the public (docs/methods/disclosure.md).
 *
 * @param noise how counts are perturbed
 * @param periods the units of days that counts are told for
 * @param cellM the side of the cells that hotspots are outlined in, in metres
 * @param leastAddresses the addresses, or known places, that a point or an outline stands for
 * @param addresses a table of places, one for each home; without it the places that the data know
 *     stand in
 * @param publicPlaces a table of places such as stations: what happens just there is shown there
 */
public record DisclosureSettings(
    NoiseSettings noise,
    Periods periods,
    double cellM,
    int leastAddresses,
    Optional<Path> addresses,
    Optional<Path> publicPlaces) {
  /** Nothing under 5, weeks from Monday, cells of 250 m, 8 addresses. */
  public static final DisclosureSettings USUAL =
      new DisclosureSettings(
          NoiseSettings.USUAL,
          Periods.WEEKS,
          250,
          SnapPoints.LEAST_ADDRESSES,
          Optional.empty(),
          Optional.empty());
}
