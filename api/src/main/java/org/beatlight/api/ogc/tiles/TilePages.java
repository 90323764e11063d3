package org.beatlight.api.ogc.tiles;

import java.util.List;
import org.beatlight.api.ogc.Link;
import org.beatlight.api.ogc.html.Cell;
import org.beatlight.api.ogc.html.HtmlPage;
import org.beatlight.api.publication.Snapshot;

/** The resources of the tiles as pages. */
final class TilePages {
  private TilePages() {}

  static HtmlPage tilesets(Snapshot snapshot, TilesetList list) {
    HtmlPage page = page(snapshot, "Vector tiles", "The layers that can be drawn on a map");
    list.tilesets().forEach(tileset -> page.links(tileset.title(), cells(tileset.links())));
    return page.links("This list", cells(list.links()));
  }

  static HtmlPage tileset(Snapshot snapshot, Tileset tileset) {
    List<Tileset.TileLayer> layers = tileset.layers() == null ? List.of() : tileset.layers();
    return page(snapshot, "Vector tiles: " + tileset.title(), "A layer that can be drawn on a map")
        .table(
            "Layers inside the tiles",
            List.of("layer", "meaning", "properties"),
            layers.stream()
                .map(
                    layer ->
                        List.of(
                            Cell.of(layer.id()),
                            Cell.of(layer.description()),
                            Cell.of(layer.propertiesSchema().toString())))
                .toList())
        .links("Where to go from here", cells(tileset.links()));
  }

  static HtmlPage tileMatrixSets(Snapshot snapshot, TileMatrixSetList list) {
    HtmlPage page = page(snapshot, "Tile matrix sets", "The ways in which tiles lie");
    list.tileMatrixSets().forEach(set -> page.links(set.title(), cells(set.links())));
    return page;
  }

  static HtmlPage tileMatrixSet(Snapshot snapshot, TileMatrixSet set) {
    return page(snapshot, set.id(), set.title())
        .table(
            "Zooms",
            List.of("zoom", "scale 1 :", "metres a pixel", "tiles a side"),
            set.tileMatrices().stream()
                .map(
                    zoom ->
                        List.of(
                            Cell.of(zoom.id()),
                            Cell.value(zoom.scaleDenominator()),
                            Cell.value(zoom.cellSize()),
                            Cell.value(zoom.matrixWidth())))
                .toList());
  }

  private static HtmlPage page(Snapshot snapshot, String title, String description) {
    return HtmlPage.of(snapshot.manifest().city().name(), title, description);
  }

  private static List<Cell> cells(List<Link> links) {
    return links.stream().map(Link::cell).toList();
  }
}
