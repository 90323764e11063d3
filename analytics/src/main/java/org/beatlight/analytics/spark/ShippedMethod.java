package org.beatlight.analytics.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.TreeMap;
import org.beatlight.core.contract.HotspotMethod;
import org.beatlight.core.contract.HotspotMethod.Chance;
import org.beatlight.core.contract.HotspotMethod.Robustness;
import org.beatlight.core.event.DateRange;

/** A method on its way to the executors; the heart knows nothing of Java's serialisation. */
final class ShippedMethod implements Serializable {
  private final LocalDate from;
  private final LocalDate to;
  private final double radiusM;
  private final double minWeight;
  private final TreeMap<String, Double> minWeightByCategory;
  private final int robustRuns;
  private final long robustSeed;
  private final double[] robustMetres;
  private final double leastPeriod;
  private final int chanceRuns;
  private final long chanceSeed;

  ShippedMethod(HotspotMethod method) {
    Robustness robustness = method.robustness();
    from = method.window().from();
    to = method.window().to();
    radiusM = method.radiusM();
    minWeight = method.minWeight();
    minWeightByCategory = new TreeMap<>(method.minWeightByCategory());
    robustRuns = robustness.runs();
    robustSeed = robustness.seed();
    robustMetres =
        new double[] {robustness.leastRadiusM(), robustness.mostRadiusM(), robustness.spotM()};
    leastPeriod = robustness.leastPeriod();
    chanceRuns = method.chance().runs();
    chanceSeed = method.chance().seed();
  }

  HotspotMethod method() {
    return new HotspotMethod(
        new DateRange(from, to),
        radiusM,
        minWeight,
        minWeightByCategory,
        new Robustness(
            robustRuns, robustSeed, robustMetres[0], robustMetres[1], leastPeriod, robustMetres[2]),
        new Chance(chanceRuns, chanceSeed));
  }
}
