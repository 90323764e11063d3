package org.beatlight.api.ogc.tiles;

import java.util.List;
import org.beatlight.api.ogc.Link;
import org.beatlight.api.ogc.OgcRequest;

/** The ways in which tiles lie. */
record TileMatrixSetList(List<Entry> tileMatrixSets) {
  /** One of them, without its zooms. */
  record Entry(String id, String title, String uri, List<Link> links) {}

  static TileMatrixSetList of(OgcRequest request) {
    TileMatrixSet known = TileMatrixSet.WEB_MERCATOR;
    Link self =
        Link.of(
            "self",
            "application/json",
            request.href("/tileMatrixSets/" + known.id()),
            known.title());
    return new TileMatrixSetList(
        List.of(new Entry(known.id(), known.title(), known.uri(), List.of(self))));
  }
}
