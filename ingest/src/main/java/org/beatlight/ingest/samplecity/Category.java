package org.beatlight.ingest.samplecity;

import java.util.List;

/**
 * What kind of trouble, and how it usually goes.
 *
 * @param code the canonical category
 * @param labels the words of the feed for it
 * @param perYear events a year in the whole city, planted ones apart
 */
record Category(
    String code, List<String> labels, int perYear, Rhythm rhythm, Where where, Window window) {
  Category {
    labels = List.copyOf(labels);
  }

  /**
   * Where it happens, as weights against a side street at the city's edge.
   *
   * @param centre how much the middle of town adds
   * @param mainRoad how much a main road multiplies
   * @param park how much a park multiplies
   */
  record Where(double centre, double mainRoad, double park) {}

  /**
   * How exactly its time is known.
   *
   * @param share of events known only as somewhere between two times
   * @param hours mean length of that span
   */
  record Window(double share, double hours) {
    static final Window NONE = new Window(0, 0);
  }
}
