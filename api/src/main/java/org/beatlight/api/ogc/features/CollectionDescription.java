package org.beatlight.api.ogc.features;

import java.util.ArrayList;
import java.util.List;
import org.beatlight.api.ogc.Format;
import org.beatlight.api.ogc.Link;
import org.beatlight.api.ogc.MediaTypes;
import org.beatlight.api.ogc.OgcRequest;
import org.beatlight.api.ogc.crs.Crs;
import org.beatlight.api.publication.Snapshot;
import org.springframework.http.MediaType;

/**
 * A collection without its features.
 *
 * @param itemType always {@code feature}
 * @param crs those in which features can be had
 * @param storageCrs the one that needs no work
 */
record CollectionDescription(
    String id,
    String title,
    String description,
    List<Link> links,
    Extent extent,
    String itemType,
    List<String> crs,
    String storageCrs) {
  static CollectionDescription of(OgcRequest request, Layer<?> layer, Snapshot snapshot) {
    return new CollectionDescription(
        layer.id(),
        layer.title(),
        layer.description(),
        links(request, layer),
        Extent.of(layer, snapshot),
        "feature",
        Crs.ALL.stream().map(Crs::uri).toList(),
        Crs.CRS84.uri());
  }

  /** Returns the description with more links, before the others. */
  CollectionDescription linking(List<Link> more) {
    List<Link> all = new ArrayList<>(more);
    all.addAll(links);
    return new CollectionDescription(
        id, title, description, all, extent, itemType, crs, storageCrs);
  }

  private static List<Link> links(OgcRequest request, Layer<?> layer) {
    String here = request.href("/collections/" + layer.id());
    String items = here + "/items";
    List<Link> links = new ArrayList<>();
    for (Format format : ItemPage.FORMATS) {
      links.add(
          Link.of(
              "items",
              format.linkType(MediaTypes.GEOJSON),
              items + "?f=" + format.code(),
              layer.title() + " as " + format.title()));
    }
    links.add(
        Link.of(
            Link.OGC_REL + "queryables",
            MediaTypes.SCHEMA.toString(),
            here + "/queryables",
            "what filters may name"));
    links.add(
        Link.of(
            Link.OGC_REL + "tilesets-vector",
            MediaType.APPLICATION_JSON_VALUE,
            here + "/tiles",
            layer.title() + " as vector tiles"));
    return links;
  }
}
