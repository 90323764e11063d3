package org.beatlight.ingest.samplecity;

import java.util.List;

/** The generated city of one seed: equal seeds give equal cities. */
record SampleCity(long seed, Town town, Stream incidents, Stream concerns) {
  /** What happened of one kind, and the feed that tells of it. */
  record Stream(History history, Feed feed) {}

  /** Builds the city and lets two years happen in it. */
  static SampleCity of(long seed) {
    Town town = Town.of(seed);
    return new SampleCity(
        seed,
        town,
        stream(FeedFormat.INCIDENTS, FaultPlan.INCIDENTS, town, seed),
        stream(FeedFormat.CONCERNS, FaultPlan.CONCERNS, town, seed));
  }

  /** Returns both streams, incidents first. */
  List<Stream> streams() {
    return List.of(incidents, concerns);
  }

  private static Stream stream(FeedFormat format, FaultPlan faults, Town town, long seed) {
    History history = History.of(format.categories(), town, seed);
    Dice dice = Dice.of(seed, "feed " + format.source());
    return new Stream(history, Faults.feed(format, faults, history.events(), town, dice));
  }
}
