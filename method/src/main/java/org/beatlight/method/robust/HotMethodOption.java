package org.beatlight.method.robust;

import java.util.Locale;
import org.beatlight.core.robust.DenseGround;
import org.beatlight.core.robust.GiStarCells;
import org.beatlight.core.robust.HotMethod;
import org.beatlight.core.robust.KdeSpots;
import org.beatlight.core.robust.TopCells;
import org.beatlight.method.parameter.AboveZero;
import org.beatlight.method.parameter.Share;
import org.beatlight.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is hot in a run. */
final class HotMethodOption {
  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = "top-cells",
      description =
          "what is hot in a run: top-cells, the fullest; gi-star, the cells with the greatest"
              + " significant z among their neighbours; kde, the spots of the greatest kernel"
              + " density; dbscan, dense ground (default: ${DEFAULT-VALUE})")
  private Name method = Name.TOP_CELLS;

  @Option(
      names = "--share",
      paramLabel = "S",
      defaultValue = "0.01",
      converter = Share.class,
      description = "how much of the ground is called hot (default: ${DEFAULT-VALUE})")
  private double share;

  @Option(
      names = "--fdr",
      paramLabel = "RATE",
      defaultValue = "0.05",
      converter = Share.class,
      description =
          "with gi-star: the greatest false discovery rate over the cells of a run (default:"
              + " ${DEFAULT-VALUE})")
  private double falseDiscovery;

  @Option(
      names = "--min-points",
      paramLabel = "W",
      converter = AboveZero.class,
      description =
          "with dbscan, which needs it: the weight that makes a place core, at the mean size and for"
              + " the whole period")
  private @Nullable Double minPoints;

  /** The methods by the names that the command line has for them. */
  private enum Name {
    TOP_CELLS,
    GI_STAR,
    KDE,
    DBSCAN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Returns how much of the ground is called hot. */
  double share() {
    return share;
  }

  /**
   * Returns the method.
   *
   * @param meanSizeM of cells and radii, in metres
   */
  HotMethod method(double meanSizeM) {
    if (minPoints != null && method != Name.DBSCAN) {
      throw new SettingsException("--min-points: expected it with --method dbscan, got " + method);
    }

    return switch (method) {
      case TOP_CELLS -> new TopCells(share);
      case GI_STAR -> new GiStarCells(share, falseDiscovery);
      case KDE -> new KdeSpots(share);
      case DBSCAN -> denseGround(meanSizeM);
    };
  }

  private HotMethod denseGround(double meanSizeM) {
    if (minPoints == null) {
      throw new SettingsException("--method dbscan: expected --min-points with it, got none");
    }
    return new DenseGround(minPoints, meanSizeM);
  }
}
