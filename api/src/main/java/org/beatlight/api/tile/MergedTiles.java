package org.beatlight.api.tile;

import java.util.List;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.tile.mvt.MvtLayer;
import org.beatlight.api.tile.mvt.MvtWriter;
import org.beatlight.core.geo.TileAddress;
import org.locationtech.jts.geom.Envelope;

/** Layers of one publication, unfiltered and side by side in the same tiles. */
public final class MergedTiles {
  /** The closest zoom that can be had. */
  public static final int MAX_ZOOM = TileLayers.MAX_ZOOM;

  private final List<TileLayer> layers;
  private final List<TileSource> sources;

  private MergedTiles(List<TileLayer> layers, Snapshot snapshot) {
    this.layers = layers;
    this.sources = layers.stream().map(layer -> layer.open().apply(snapshot)).toList();
  }

  /** Returns the names of all layers, in the order in which they are listed. */
  public static List<String> names() {
    return TileLayers.ALL.stream().map(TileLayer::name).toList();
  }

  /**
   * Returns the tiles of a publication that hold these layers, whatever the order of the names.
   *
   * @throws IllegalArgumentException if a name is of no layer
   */
  public static MergedTiles of(Snapshot snapshot, List<String> names) {
    for (String name : names) {
      if (TileLayers.find(name).isEmpty()) {
        throw new IllegalArgumentException(
            "expected layers among %s, got \"%s\"".formatted(TileLayers.names(), name));
      }
    }
    return new MergedTiles(
        TileLayers.ALL.stream().filter(layer -> names.contains(layer.name())).toList(), snapshot);
  }

  /** Returns the box around everything, in degrees; a null envelope where there is nothing. */
  public Envelope bounds() {
    Envelope bounds = new Envelope();
    sources.forEach(source -> bounds.expandToInclude(source.bounds()));
    return bounds;
  }

  /** Returns what the layers inside the tiles hold. */
  public List<TileJson.VectorLayer> vectorLayers() {
    return layers.stream()
        .flatMap(layer -> layer.contents().stream())
        .map(TileJson.VectorLayer::of)
        .toList();
  }

  /** Returns a tile, gzip; 0 bytes where it shows nothing. */
  public byte[] gzip(TileAddress tile) {
    List<MvtLayer> shown =
        sources.stream().flatMap(source -> source.layers(tile, TileFilter.ALL).stream()).toList();
    byte[] plain = MvtWriter.write(shown);
    return plain.length == 0 ? plain : Gzip.pack(plain);
  }
}
