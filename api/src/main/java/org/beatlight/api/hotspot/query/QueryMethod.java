package org.beatlight.api.hotspot.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beatlight.api.geojson.FeatureCollection.Feature;

/** A method of the core with its parameters. */
sealed interface QueryMethod permits DbscanQuery, HdbscanQuery, GiStarQuery {
  /** Returns the parameters by the names that a body gives them. */
  Map<String, Object> parameters();

  /** Seeks hotspots among events. */
  Found find(HotspotQuery query, ChosenEvents events, QueryGround ground);

  /**
   * What was found.
   *
   * @param number of hotspots or cells, those beyond the limit included
   * @param outsideCells events that no cell holds
   * @param notTested why nothing was sought
   */
  record Found(
      int number,
      int outsideCells,
      Optional<String> notTested,
      List<Feature<FoundProperties>> features) {
    static Found of(int number, List<Feature<FoundProperties>> features) {
      return new Found(number, 0, Optional.empty(), features);
    }

    static Found notTested(String reason) {
      return new Found(0, 0, Optional.of(reason), List.of());
    }
  }
}
