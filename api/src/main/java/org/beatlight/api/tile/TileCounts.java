package org.beatlight.api.tile;

import java.util.List;
import org.beatlight.api.tile.mvt.MvtFeature;
import org.beatlight.core.event.Kind;

/** Counts the events of one tile; for one thread alone. */
interface TileCounts {
  /**
   * Counts the events of a category that lie in the tile.
   *
   * @param keys the Morton keys of all events of the category, in ascending order
   */
  void add(Kind kind, long[] keys, CountedEvents events);

  /** Returns a feature for each part of the tile where anything is shown. */
  List<MvtFeature> features();
}
