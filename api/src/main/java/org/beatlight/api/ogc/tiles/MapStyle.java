package org.beatlight.api.ogc.tiles;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The backdrop, beats and hotspots as a MapLibre style, version 8. Cells of counted events are not
 * drawn; nor are names, since letters would have to come from elsewhere. The colours are those of
 * css/base.css.
 */
record MapStyle(int version, String name, Map<String, Source> sources, List<StyleLayer> layers) {
  private static final String INCIDENT = "#3d4fa3";
  private static final String CONCERN = "#a8336f";

  /** Tiles, by the address of their TileJSON. */
  record Source(String type, String url) {}

  /** What is drawn, and how. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record StyleLayer(
      String id,
      String type,
      @Nullable String source,
      @JsonProperty("source-layer") @Nullable String sourceLayer,
      Map<String, Object> paint) {
    private static StyleLayer of(String id, String type, String source, Map<String, Object> paint) {
      return new StyleLayer(source + "-" + id, type, source, id, paint);
    }
  }

  static MapStyle of(String city, String server) {
    Map<String, Source> sources = new LinkedHashMap<>();
    Stream.of("backdrop", "beats", "hotspots")
        .forEach(
            layer ->
                sources.put(layer, new Source("vector", server + "/tiles/" + layer + ".json")));
    return new MapStyle(8, "Beatlight: " + city, sources, drawn());
  }

  private static List<StyleLayer> drawn() {
    return List.of(
        new StyleLayer("ground", "background", null, null, Map.of("background-color", "#f4f0e7")),
        StyleLayer.of("water", "fill", "backdrop", Map.of("fill-color", "#c3dbe2")),
        StyleLayer.of("parks", "fill", "backdrop", Map.of("fill-color", "#dbe5c9")),
        StyleLayer.of("streets", "line", "backdrop", Map.of("line-color", "#e2dbcd")),
        StyleLayer.of("beats", "line", "beats", Map.of("line-color", "#5d6f77")),
        StyleLayer.of(
            "hotspots",
            "fill",
            "hotspots",
            Map.of("fill-color", byKind(), "fill-opacity", sure())));
  }

  private static List<Object> byKind() {
    return List.of("match", List.of("get", "kind"), "concern", CONCERN, INCIDENT);
  }

  /** The surer a hotspot, the fuller; one that was not asked about stands between. */
  private static List<Object> sure() {
    return List.of(
        "match", List.of("get", "stability"), "firm", 0.5, "likely", 0.35, "fragile", 0.2, 0.35);
  }
}
