package org.beatlight.method.input;

import java.util.Optional;
import org.beatlight.core.geo.Lattice;
import org.beatlight.method.parameter.AboveZero;
import org.beatlight.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that ask for the cells of a lattice. */
public final class LatticeOption {
  @Option(
      names = "--cell",
      paramLabel = "M",
      converter = AboveZero.class,
      description =
          "takes --polygons as the ground, and as cells those of a lattice whose center lies on it:"
              + " squares with this side, fixed to the origin of the CRS")
  private @Nullable Double cellM;

  @Option(names = "--hexagons", description = "with --cell: hexagons with this width across flats")
  private boolean hexagons;

  /** Returns the lattice that is asked for. */
  public Optional<Lattice> lattice() {
    if (cellM == null) {
      if (hexagons) {
        throw new SettingsException("--hexagons: expected --cell beside it, got none");
      }
      return Optional.empty();
    }
    return Optional.of(hexagons ? Lattice.hexagons(cellM) : Lattice.squares(cellM));
  }
}
