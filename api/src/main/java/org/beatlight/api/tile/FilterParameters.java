package org.beatlight.api.tile;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.web.Problem;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asked to see, as it came; blank is the same as absent.
 *
 * @param kind {@code incident} or {@code concern}
 * @param category a category of the publication
 * @param from the first day; the first day of the data where absent
 * @param to the day after the last; the end of the data where absent
 * @param layer a layer of areas of the publication other than the beats'
 */
record FilterParameters(
    @Nullable String kind,
    @Nullable String category,
    @Nullable String from,
    @Nullable String to,
    @Nullable String layer) {

  private static final FilterParameters NONE = new FilterParameters(null, null, null, null, null);

  /** Reads the query of a request. */
  static FilterParameters of(HttpServletRequest request) {
    if (request.getQueryString() == null) {
      return NONE; // as most tiles are asked for
    }

    return new FilterParameters(
        one(request, "kind"),
        one(request, "category"),
        one(request, "from"),
        one(request, "to"),
        one(request, "layer"));
  }

  private static @Nullable String one(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    if (values == null) {
      return null;
    }

    Problem.requireOnce(name, values.length);
    return values[0];
  }

  /**
   * Returns the filter, reduced to what the layer lets callers choose.
   *
   * @throws org.springframework.web.server.ResponseStatusException with status 404 if the
   *     publication has no such category or layer, 400 if another value makes no sense
   */
  TileFilter within(Snapshot snapshot, Set<TileLayer.Choice> choices) {
    if (equals(NONE)) {
      return TileFilter.ALL;
    }

    Optional<Kind> wantedKind = given(kind).map(FilterParameters::kindOf);
    Optional<String> wantedCategory = given(category).map(code -> known(code, snapshot));
    DateRange data = snapshot.manifest().data();
    Optional<DateRange> wantedDays =
        days(data).map(days -> snapshot.counting().widened(days, data));
    Optional<String> wantedLayer = given(layer).map(name -> knownLayer(name, snapshot));
    return new TileFilter(
        wantedKind.filter(any -> choices.contains(TileLayer.Choice.KIND)),
        wantedCategory.filter(any -> choices.contains(TileLayer.Choice.CATEGORY)),
        wantedDays.filter(any -> choices.contains(TileLayer.Choice.DAYS)),
        wantedLayer.filter(any -> choices.contains(TileLayer.Choice.LAYER)));
  }

  private Optional<DateRange> days(DateRange data) {
    if (given(from).isEmpty() && given(to).isEmpty()) {
      return Optional.empty();
    }

    LocalDate first = given(from).map(day -> dayOf("from", day)).orElse(data.from());
    LocalDate end = given(to).map(day -> dayOf("to", day)).orElse(data.to());
    if (!first.isBefore(end) || first.isBefore(data.from()) || end.isAfter(data.to())) {
      throw Problem.badRequest(
          "expected from and to within the data, %s to %s, and in this order, got %s and %s"
              .formatted(data.from(), data.to(), first, end));
    }
    return Optional.of(new DateRange(first, end));
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).filter(text -> !text.isBlank());
  }

  private static Kind kindOf(String code) {
    try {
      return Kind.ofCode(code);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("kind: " + e.getMessage());
    }
  }

  private static String known(String category, Snapshot snapshot) {
    if (snapshot.categories().stream().noneMatch(info -> info.category().equals(category))) {
      throw Problem.notFound("no category \"" + category + "\"");
    }

    return category;
  }

  private static String knownLayer(String layer, Snapshot snapshot) {
    if (!snapshot.areaLayers().contains(layer)) {
      throw Problem.notFound("no layer of areas \"" + layer + "\"");
    }

    return layer;
  }

  private static LocalDate dayOf(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Problem.badRequest(name + ": expected a day such as 2024-05-31, got \"" + text + "\"");
    }
  }
}
