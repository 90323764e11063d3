package org.beatlight.api.ogc.features;

import java.util.List;
import java.util.Optional;
import org.beatlight.api.beat.BeatProperties;
import org.beatlight.api.publication.BeatArea;

/** Today's beats. */
final class BeatLayer {
  static final Layer<BeatArea> LAYER =
      new Layer<>(
          "beats",
          "Beats",
          "Today's beats, by code",
          List.of(
              Field.text("code", "The beat's code", BeatArea::code),
              Field.text("name", "The beat's name", BeatArea::name),
              Field.number(
                  "areaKm2",
                  "Area on the ground, in square kilometres",
                  beat -> BeatProperties.of(beat).areaKm2()),
              Field.number(
                  "labelLon",
                  "Longitude of a point inside the beat, in degrees",
                  beat -> BeatProperties.of(beat).labelLon()),
              Field.number(
                  "labelLat",
                  "Latitude of a point inside the beat, in degrees",
                  beat -> BeatProperties.of(beat).labelLat())),
          snapshot -> snapshot.beats().stream(),
          new Layer.Frame<>(BeatArea::code, BeatArea::shape),
          snapshot -> Optional.empty());

  private BeatLayer() {}
}
