package org.beatlight.api.ogc.features;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beatlight.api.ogc.Format;
import org.beatlight.api.ogc.Link;
import org.beatlight.api.ogc.MediaTypes;
import org.beatlight.api.ogc.OgcRequest;
import org.beatlight.api.ogc.crs.Crs;
import org.beatlight.api.ogc.export.FeatureTable;
import org.beatlight.api.publication.Snapshot;
import org.springframework.http.MediaType;

/**
 * A page of the features that a caller asked for.
 *
 * @param matched how many features all pages hold
 * @param items those of this page
 */
record ItemPage(Layer<?> layer, Crs crs, Page page, int matched, List<Item> items) {
  static final Set<Format> FORMATS = EnumSet.allOf(Format.class);

  static ItemPage of(Layer<?> layer, ItemQuery query, Snapshot snapshot) {
    List<Item> matching = query.matching(layer, snapshot).toList();
    int from = Math.min(query.page().offset(), matching.size());
    int to = Math.min(query.page().next(), matching.size());
    return new ItemPage(
        layer, query.crs(), query.page(), matching.size(), matching.subList(from, to));
  }

  FeatureList toFeatureList(OgcRequest request) {
    return new FeatureList(
        "FeatureCollection",
        matched,
        items.size(),
        links(request, Format.JSON),
        items.stream().map(item -> FeatureDocument.of(item, crs, null)).iterator());
  }

  /**
   * Returns the page as a table.
   *
   * @param published when its features were published
   */
  FeatureTable toTable(Instant published) {
    return new FeatureTable(
        new FeatureTable.About(layer.id(), layer.title(), layer.description(), published),
        layer.properties(),
        crs,
        items.stream().map(Item::toRow).toList());
  }

  /** Returns the links of the page: itself, its formats, its neighbours, its collection. */
  List<Link> links(OgcRequest request, Format format) {
    List<Link> links = new ArrayList<>(request.selfLinks(format, FORMATS, MediaTypes.GEOJSON));
    next(request).ifPresent(links::add);
    if (page.offset() > 0) {
      links.add(neighbour(request, "prev", page.previous()));
    }
    links.add(collection(request, layer));
    return links;
  }

  /** Returns the link to the next page; empty on the last. */
  Optional<Link> next(OgcRequest request) {
    return page.next() < matched
        ? Optional.of(neighbour(request, "next", page.next()))
        : Optional.empty();
  }

  /** Returns the links of one feature. */
  static List<Link> links(OgcRequest request, Format format, Layer<?> layer) {
    List<Link> links = new ArrayList<>(request.selfLinks(format, Format.PAGES, MediaTypes.GEOJSON));
    links.add(collection(request, layer));
    return links;
  }

  private static Link neighbour(OgcRequest request, String rel, int offset) {
    return Link.of(
        rel,
        MediaTypes.GEOJSON.toString(),
        request.self("offset", Integer.toString(offset)),
        rel.equals("next") ? "the next page" : "the page before");
  }

  private static Link collection(OgcRequest request, Layer<?> layer) {
    return Link.of(
        "collection",
        MediaType.APPLICATION_JSON_VALUE,
        request.href("/collections/" + layer.id()),
        layer.title());
  }
}
