package org.beatlight.ingest.samplecity;

/**
 * How the streets of a district lie.
 *
 * <p>Long streets run {@code depthM} apart, cross streets every {@code blockM} metres; both sway
 * from side to side by {@code swayM}; a stretch is missing with probability {@code gaps}.
 */
enum DistrictStyle {
  OLD_TOWN(95, 125, 5, 0.07, Crossings.THROUGH),
  INNER(115, 205, 10, 0.10, Crossings.THROUGH),
  SUBURB(150, 260, 42, 0.20, Crossings.STAGGERED),
  INDUSTRY(270, 420, 14, 0.22, Crossings.STAGGERED);

  /** Whether cross streets go on over the long streets. */
  enum Crossings {
    THROUGH,
    STAGGERED
  }

  final double depthM;
  final double blockM;
  final double swayM;
  final double gaps;
  final Crossings crossings;

  DistrictStyle(double depthM, double blockM, double swayM, double gaps, Crossings crossings) {
    this.depthM = depthM;
    this.blockM = blockM;
    this.swayM = swayM;
    this.gaps = gaps;
    this.crossings = crossings;
  }
}
