package org.beatlight.api.ogc.features;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beatlight.api.ogc.OgcRequest;
import org.beatlight.api.ogc.cql2.Cql2Parser;
import org.beatlight.api.ogc.cql2.Filter;
import org.beatlight.api.ogc.cql2.FilterFrame;
import org.beatlight.api.ogc.cql2.Queryable;
import org.beatlight.api.ogc.cql2.TimeSpan;
import org.beatlight.api.ogc.cql2.TimeText;
import org.beatlight.api.ogc.cql2.ValueType;
import org.beatlight.api.ogc.crs.Crs;
import org.beatlight.api.publication.Snapshot;

/**
 * Which features a caller wants, in which CRS, and which page of them.
 *
 * @param window where they must lie
 * @param time when they must hold; a collection without time does not look at it
 * @param filter what they must be
 * @param crs of the answer
 */
record ItemQuery(
    Optional<Window> window, Optional<TimeSpan> time, Filter filter, Crs crs, Page page) {
  private static final String FILTER_LANG = "cql2-text";

  /** The parameters of a list of features, beside its collection's properties. */
  static final List<String> PARAMETERS =
      List.of(
          "bbox",
          "bbox-crs",
          "crs",
          "datetime",
          "filter",
          "filter-crs",
          "filter-lang",
          "limit",
          "offset");

  static ItemQuery of(OgcRequest request, Layer<?> layer, Snapshot snapshot) {
    ZoneId zone = ZoneId.of(snapshot.manifest().city().zone());
    return new ItemQuery(
        Window.asked(request),
        request.find("datetime", text -> DateTimes.read(text, zone)),
        filter(request, layer, zone),
        crs(request, "crs"),
        Page.asked(request));
  }

  /** Returns the CRS that a parameter names; CRS84 where it is absent. */
  static Crs crs(OgcRequest request, String parameter) {
    return request
        .find(
            parameter,
            uri ->
                Crs.find(uri)
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "expected one of %s, got \"%s\"".formatted(Crs.uris(), uri))))
        .orElse(Crs.CRS84);
  }

  /** Returns the features of all pages, in the collection's order. */
  Stream<Item> matching(Layer<?> layer, Snapshot snapshot) {
    return layer
        .items(snapshot)
        .filter(item -> window.isEmpty() || window.get().meets(item.geometry()))
        .filter(this::isInTime)
        .filter(filter::passes);
  }

  private boolean isInTime(Item item) {
    return time.isEmpty() || item.time().isEmpty() || item.time().get().intersects(time.get());
  }

  private static Filter filter(OgcRequest request, Layer<?> layer, ZoneId zone) {
    request.find("filter-lang", ItemQuery::requireLanguage);
    FilterFrame frame = new FilterFrame(Queryables.of(layer), crs(request, "filter-crs"), zone);
    List<Filter> filters = new ArrayList<>();
    request.find("filter", text -> Cql2Parser.parse(text, frame)).ifPresent(filters::add);
    for (Queryable property : layer.properties()) {
      request
          .find(property.name(), text -> Filter.equal(property, value(text, property.type())))
          .ifPresent(filters::add);
    }
    return Filter.allOf(filters);
  }

  private static Object value(String text, ValueType type) {
    return switch (type) {
      case INTEGER, NUMBER -> Numbers.read(text);
      case DATE -> TimeText.day(text);
      default -> text;
    };
  }

  private static String requireLanguage(String language) {
    if (!language.equals(FILTER_LANG)) {
      throw new IllegalArgumentException(
          "expected %s, got \"%s\"".formatted(FILTER_LANG, language));
    }
    return language;
  }
}
