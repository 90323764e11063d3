package org.beatlight.core.robust;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.surface.Bandwidth;
import org.beatlight.core.surface.Kernel;
import org.beatlight.core.surface.KernelDensity;

/**
 * The spots with the greatest kernel density ({@link KernelDensity}) at their centers, until they
 * cover a share of the ground. The kernel is quartic and its bandwidth the run's radius. Densities
 * are not corrected for edges. Spots of the same density are taken together or not at all.
 *
 * @param groundShare in (0, 1)
 */
public record KdeSpots(double groundShare) implements HotMethod {
  public KdeSpots {
    Fullest.requireShare(groundShare);
  }

  @Override
  public BitSet hot(Places events, Perturbation run, Ground ground) {
    KernelDensity density =
        KernelDensity.fixed(events, Kernel.QUARTIC, new Bandwidth(run.radiusM()));
    double[] densities =
        IntStream.range(0, ground.size())
            .mapToDouble(
                spot -> density.at(new PlanePoint(ground.eastM(spot), ground.northM(spot))))
            .toArray();
    double least = Fullest.least(densities, spot -> 1, groundShare * ground.size());
    return IntStream.range(0, ground.size())
        .filter(spot -> densities[spot] >= least)
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }
}
