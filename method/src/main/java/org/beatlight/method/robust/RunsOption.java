package org.beatlight.method.robust;

import java.util.EnumSet;
import java.util.Set;
import org.beatlight.core.robust.Perturbations;
import org.beatlight.core.robust.Perturbations.Varied;
import org.beatlight.method.parameter.PlaneSize;
import org.beatlight.method.parameter.RunCount;
import org.beatlight.settings.SettingsException;
import picocli.CommandLine.Option;

/** The options that say how the question is varied. */
final class RunsOption {
  private static final double LEAST_PERIOD = 0.75;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "200",
      converter = RunCount.class,
      description = "how often the question is asked, in [2, 10000] (default: ${DEFAULT-VALUE})")
  private int runs;

  @Option(
      names = "--least-size",
      paramLabel = "M",
      defaultValue = "150",
      converter = PlaneSize.class,
      description =
          "the least cell side, radius or bandwidth, in metres, from 0.1 (default: ${DEFAULT-VALUE})")
  private double leastM;

  @Option(
      names = "--most-size",
      paramLabel = "M",
      defaultValue = "300",
      converter = PlaneSize.class,
      description = "the greatest, in metres, to 100000 (default: ${DEFAULT-VALUE})")
  private double mostM;

  @Option(
      names = "--vary",
      split = ",",
      paramLabel = "WHAT",
      description =
          "of ${COMPLETION-CANDIDATES} (default: all): where the lattice begins, how it is turned,"
              + " sizes, which three quarters or more of the period, and a bootstrap of the events")
  private Set<Varied> varied = EnumSet.allOf(Varied.class);

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "of all that is drawn: the same seed, the same result (default: 1)")
  private long seed;

  int half() {
    return runs / 2;
  }

  int others() {
    return runs - half();
  }

  /** Returns the mean size, on the logarithmic scale on which sizes are drawn. */
  double meanSizeM() {
    return Math.sqrt(leastM * mostM);
  }

  Perturbations perturbations() {
    if (leastM > mostM) {
      throw new SettingsException(
          "--least-size: expected at most the greatest size of %s, got %s"
              .formatted(mostM, leastM));
    }
    return new Perturbations(seed, leastM, mostM, LEAST_PERIOD, varied);
  }
}
