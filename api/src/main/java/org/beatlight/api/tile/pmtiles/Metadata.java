package org.beatlight.api.tile.pmtiles;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.tile.MergedTiles;
import org.beatlight.api.tile.TileJson.VectorLayer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an archive tells of itself.
 *
 * @param fingerprint of the publication that it was made from
 */
record Metadata(
    String name,
    String type,
    String fingerprint,
    @JsonProperty("vector_layers") List<VectorLayer> vectorLayers) {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  /** Returns the metadata of tiles of a publication, as JSON, gzip. */
  static byte[] pack(Snapshot snapshot, MergedTiles tiles, int maxZoom) {
    List<VectorLayer> layers =
        tiles.vectorLayers().stream().map(layer -> upTo(maxZoom, layer)).toList();
    String city = snapshot.manifest().city().name();
    Metadata told = new Metadata(city, "overlay", snapshot.fingerprint(), layers);
    return Packed.gzip(JSON.writeValueAsBytes(told));
  }

  private static VectorLayer upTo(int maxZoom, VectorLayer layer) {
    return new VectorLayer(
        layer.id(), layer.description(), layer.minzoom(), maxZoom, layer.fields());
  }
}
