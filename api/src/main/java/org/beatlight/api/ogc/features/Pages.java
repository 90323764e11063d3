package org.beatlight.api.ogc.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beatlight.api.ogc.Addresses;
import org.beatlight.api.ogc.Format;
import org.beatlight.api.ogc.Link;
import org.beatlight.api.ogc.OgcRequest;
import org.beatlight.api.ogc.cql2.Queryable;
import org.beatlight.api.ogc.html.Cell;
import org.beatlight.api.ogc.html.HtmlPage;
import org.beatlight.api.publication.Snapshot;
import org.locationtech.jts.geom.Envelope;

/** The resources as pages. */
final class Pages {
  private Pages() {}

  static HtmlPage landing(Snapshot snapshot, LandingPage landing) {
    return page(snapshot, landing.title(), landing.description())
        .links("Where to go from here", cells(landing.links()));
  }

  static HtmlPage conformance(Snapshot snapshot) {
    return page(snapshot, "Conformance", "The classes of the standards that are met in full")
        .links("Classes", Conformance.ALL.conformsTo().stream().map(Cell::of).toList());
  }

  static HtmlPage api(Snapshot snapshot, OgcApiDocument document) {
    return page(snapshot, "The API", "Addresses, and what each of them knows")
        .table("Addresses", List.of("address", "answer", "parameters"), document.rows());
  }

  static HtmlPage collections(Snapshot snapshot, CollectionList list) {
    HtmlPage page = page(snapshot, "Collections", "The publication's areas, for any GIS");
    list.collections().forEach(each -> page.links(each.title(), cells(each.links())));
    return page.links("This list", cells(list.links()));
  }

  static HtmlPage collection(Snapshot snapshot, CollectionDescription collection) {
    return page(snapshot, collection.title(), collection.description())
        .links("Where to go from here", cells(collection.links()))
        .links("Coordinate reference systems", collection.crs().stream().map(Cell::of).toList());
  }

  static HtmlPage queryables(Snapshot snapshot, Layer<?> layer) {
    return page(snapshot, layer.title(), "What filters may name")
        .table(
            "Properties",
            List.of("property", "type", "meaning"),
            Queryables.of(layer).stream().map(Pages::row).toList());
  }

  static HtmlPage items(Snapshot snapshot, OgcRequest request, ItemPage page) {
    List<String> head = new ArrayList<>(List.of("id"));
    page.layer().properties().stream().map(Queryable::name).forEach(head::add);
    String shown = "%d of %d that match".formatted(page.items().size(), page.matched());
    return page(snapshot, page.layer().title(), page.layer().description())
        .table(
            shown,
            head,
            page.items().stream().map(item -> row(request, page.layer(), item)).toList())
        .links("Where to go from here", cells(page.links(request, Format.HTML)));
  }

  static HtmlPage item(Snapshot snapshot, OgcRequest request, Layer<?> layer, Item item) {
    Envelope box = item.geometry().getEnvelopeInternal();
    Stream<List<Cell>> values =
        item.values().entrySet().stream()
            .map(value -> List.of(Cell.of(value.getKey()), Cell.value(value.getValue())));
    List<Cell> bounds =
        List.of(
            Cell.of("west, south, east, north"),
            Cell.of(
                "%s, %s, %s, %s"
                    .formatted(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY())));
    return page(snapshot, layer.title() + ": " + item.id(), layer.description())
        .table(
            "Properties",
            List.of("property", "value"),
            Stream.concat(values, Stream.of(bounds)).toList())
        .links("Where to go from here", cells(ItemPage.links(request, Format.HTML, layer)));
  }

  private static HtmlPage page(Snapshot snapshot, String title, String description) {
    return HtmlPage.of(snapshot.manifest().city().name(), title, description);
  }

  private static List<Cell> row(Queryable property) {
    return List.of(
        Cell.of(property.name()),
        Cell.of(property.type().name().toLowerCase(Locale.ROOT)),
        Cell.of(property.description()));
  }

  private static List<Cell> row(OgcRequest request, Layer<?> layer, Item item) {
    String address =
        request.href(
            "/collections/%s/items/%s?f=html".formatted(layer.id(), Addresses.segment(item.id())));
    List<Cell> cells = new ArrayList<>(List.of(Cell.link(item.id(), address)));
    item.values().values().forEach(value -> cells.add(Cell.value(value)));
    return cells;
  }

  private static List<Cell> cells(List<Link> links) {
    return links.stream().map(Link::cell).toList();
  }
}
