package org.beatlight.ingest.clean;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beatlight.core.event.Kind;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.event.Provenance;
import org.beatlight.core.geo.LonLatFrame;
import org.beatlight.settings.Condition;
import org.beatlight.settings.LayoutSettings.Axes;
import org.beatlight.settings.Rules;
import org.jspecify.annotations.Nullable;

/** Rules to try rows on, to be changed one by one; the load is of 2015-06-01. */
final class TrialRules {
  private List<Condition> filters = List.of();
  private String category = "";
  private Map<String, String> categories =
      Map.of("BURGLARY", "burglary", " Noise Complaint ", "noise");
  private Rules<Provenance> provenance = Rules.always(Provenance.UNKNOWN);
  private Rules<LocationPrecision> precision = Rules.always(LocationPrecision.BLOCK);
  private List<String> dateFormats =
      List.of("yyyy-MM-dd HH:mm", "yyyy-MM-dd", "yyyy-MM", "MM/dd/yyyy");
  private ZoneId zone = Trial.CHICAGO;
  private Set<LocalTime> unknownTimes = Set.of();
  private @Nullable LonLatFrame crs;
  private Axes axes = Axes.X_FIRST;
  private boolean hasId = true;

  TrialRules filters(Condition... all) {
    filters = List.of(all);
    return this;
  }

  TrialRules categoryOfAll(String word) {
    category = word;
    categories = Map.of();
    return this;
  }

  TrialRules categories(Map<String, String> bySourceCategory) {
    categories = bySourceCategory;
    return this;
  }

  TrialRules provenance(Rules<Provenance> rules) {
    provenance = rules;
    return this;
  }

  TrialRules precision(Rules<LocationPrecision> rules) {
    precision = rules;
    return this;
  }

  TrialRules dateFormats(String... formats) {
    dateFormats = List.of(formats);
    return this;
  }

  TrialRules zone(String id) {
    zone = ZoneId.of(id);
    return this;
  }

  TrialRules unknownTimes(LocalTime... times) {
    unknownTimes = Set.of(times);
    return this;
  }

  TrialRules crs(LonLatFrame frame) {
    crs = frame;
    return this;
  }

  TrialRules axes(Axes order) {
    axes = order;
    return this;
  }

  TrialRules withoutIds() {
    hasId = false;
    return this;
  }

  LayoutRules layout() {
    return new LayoutRules(
        "police", dateFormats, zone, unknownTimes, crs, axes, hasId, /* hasCount= */ true);
  }

  SourceRules source() {
    return new SourceRules(
        "police",
        Kind.INCIDENT,
        List.of(layout()),
        filters,
        category,
        categories,
        Set.of(" Withdrawn "),
        Set.of("Open - Dup"),
        provenance,
        precision,
        Trial.CHICAGO,
        LocalDate.of(2013, 1, 1),
        LocalDate.of(2015, 1, 1),
        LocalDate.of(2015, 6, 1));
  }

  TimeReader times() {
    return new TimeReader(layout(), Trial.CHICAGO);
  }

  RowCleaner cleaner() {
    return new RowCleaner(source(), layout(), Trial.GROUND);
  }
}
