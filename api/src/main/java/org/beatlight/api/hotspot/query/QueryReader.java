package org.beatlight.api.hotspot.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.web.Problem;
import org.beatlight.core.contract.HotspotMethod;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.Kind;

/** Reads a body into a query; what it does not say is as the publication has it. */
final class QueryReader {
  private static final List<String> FIELDS =
      List.of("kind", "categories", "from", "to", "hours", "weekdays", "method", "limit");

  private static final int LIMIT = 1_000;
  private static final int MOST_LIMIT = 10_000;

  private final Fields fields;
  private final QueryGround ground;

  private QueryReader(Fields fields, QueryGround ground) {
    this.fields = fields;
    this.ground = ground;
  }

  /**
   * Reads a body.
   *
   * @throws org.springframework.web.server.ResponseStatusException with status 400 where a field is
   *     not what was expected, 404 where there is no such category
   */
  static HotspotQuery read(byte[] body, QueryGround ground) {
    return new QueryReader(Fields.of(body), ground).read();
  }

  private HotspotQuery read() {
    String method = fields.require("method", QueryReader::method);
    fields.requireNoOthers(Stream.concat(FIELDS.stream(), parameters(method).stream()).toList());
    Kind kind = fields.require("kind", Kind::ofCode);
    List<String> categories = categories(kind);
    EventFilter filter =
        new EventFilter(days(), fields.findObject("hours").map(QueryReader::hours), weekdays());
    int limit = (int) fields.whole("limit", 1, MOST_LIMIT, LIMIT);
    return new HotspotQuery(kind, categories, filter, method, method(method, categories), limit);
  }

  private static String method(String name) {
    if (!List.of(DbscanQuery.NAME, HdbscanQuery.NAME, GiStarQuery.NAME).contains(name)) {
      throw new IllegalArgumentException(
          "expected dbscan, hdbscan or gi-star, got \"" + name + "\"");
    }
    return name;
  }

  private static List<String> parameters(String method) {
    return switch (method) {
      case DbscanQuery.NAME -> DbscanQuery.PARAMETERS;
      case HdbscanQuery.NAME -> HdbscanQuery.PARAMETERS;
      default -> GiStarQuery.PARAMETERS;
    };
  }

  private QueryMethod method(String name, List<String> categories) {
    HotspotMethod published = ground.snapshot().manifest().hotspots();
    return switch (name) {
      case DbscanQuery.NAME -> DbscanQuery.read(fields, categories, published);
      case HdbscanQuery.NAME -> HdbscanQuery.read(fields, categories, published);
      default -> GiStarQuery.read(fields, ground);
    };
  }

  private List<String> categories(Kind kind) {
    List<String> codes = fields.requireList("categories");
    for (String code : codes) {
      if (ground.snapshot().findCategory(new CategoryKey(kind, code)).isEmpty()) {
        throw Problem.notFound("no category \"%s\" of %ss".formatted(code, kind.code()));
      }
    }
    return codes.stream().sorted().toList();
  }

  private DateRange days() {
    Snapshot snapshot = ground.snapshot();
    DateRange own = snapshot.manifest().hotspots().window();
    LocalDate from = fields.day("from", own.from());
    LocalDate to = fields.day("to", own.to());
    if (!from.isBefore(to)) {
      throw Problem.badRequest("expected from before to, got %s and %s".formatted(from, to));
    }

    DateRange days = new DateRange(from, to);
    DateRange data = snapshot.manifest().data();
    boolean inside = !from.isBefore(data.from()) && !to.isAfter(data.to());
    if (!inside && !days.equals(own)) {
      throw Problem.badRequest(
          "expected from and to within the data, %s to %s, got %s and %s"
              .formatted(data.from(), data.to(), from, to));
    }
    return days;
  }

  private static Hours hours(Fields fields) {
    fields.requireNoOthers(List.of("from", "to"));
    int from = (int) fields.requireWhole("from", 0, 23);
    int to = (int) fields.requireWhole("to", 0, 24);
    if (from == to) {
      throw Problem.badRequest(
          "hours: expected from and to to differ (a whole day is from 0 to 24), got %d twice"
              .formatted(from));
    }
    return new Hours(from, to);
  }

  private Set<DayOfWeek> weekdays() {
    Optional<List<DayOfWeek>> asked = fields.findList("weekdays", QueryReader::weekday);
    return asked.<Set<DayOfWeek>>map(EnumSet::copyOf).orElse(EnumSet.allOf(DayOfWeek.class));
  }

  private static DayOfWeek weekday(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (HotspotQuery.name(day).equals(name)) {
        return day;
      }
    }
    throw new IllegalArgumentException("expected a weekday such as monday, got \"" + name + "\"");
  }
}
