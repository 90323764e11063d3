package org.beatlight.api.tile;

import java.util.List;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.tile.mvt.MvtFeature;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.Kind;

/** Counts the events of one tile; for one thread alone. */
interface TileCounts {
  /** Counts the events of a category that lie in the tile and happened on the days. */
  void add(Kind kind, EventColumns events, DateRange days);

  /** Returns a feature for each part of the tile where anything is shown. */
  List<MvtFeature> features();
}
