package org.beatlight.api.tile;

import java.util.List;
import java.util.Optional;
import org.beatlight.api.publication.Snapshot;
import org.springframework.stereotype.Component;

/** The layers of vector tiles that can be asked for, as one publication has them. */
@Component
public final class TileCatalog {
  private final CurrentTiles current;

  TileCatalog(CurrentTiles current) {
    this.current = current;
  }

  /**
   * Returns the layers of the publication that is served.
   *
   * @throws org.beatlight.api.publication.NoPublicationException while none is loaded
   */
  public Published require() {
    return new Published(current.require());
  }

  /** The layers of one publication. */
  public static final class Published {
    private final PublishedTiles tiles;

    private Published(PublishedTiles tiles) {
      this.tiles = tiles;
    }

    /** Returns the publication. */
    public Snapshot snapshot() {
      return tiles.snapshot();
    }

    /**
     * Returns every layer, in the order in which they are listed.
     *
     * @param server the server's own address, without a slash at its end
     */
    public List<TileJson> layers(String server) {
      return TileLayers.ALL.stream().map(layer -> describe(layer, server)).toList();
    }

    /** Returns the layer of a name. */
    public Optional<TileJson> find(String name, String server) {
      return TileLayers.find(name).map(layer -> describe(layer, server));
    }

    TileJson describe(TileLayer layer, String server) {
      String address =
          server
              + "/tiles/%s/{z}/{x}/{y}.mvt?p=%d"
                  .formatted(layer.name(), snapshot().publicationId());
      return TileJson.of(layer, tiles.source(layer).bounds(), address);
    }
  }
}
