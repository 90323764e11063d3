package org.beatlight.ingest.samplecity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.quality.SourceTally;

/** What was planted, as JSON: hotspots, changes, the moved border, and the faults of each feed. */
final class Truth {
  /** The days that the analysis of hotspots looks at. */
  static final DateRange WINDOW = DateRange.endingAt(Calendar.YEARS.to(), 365);

  private final SampleCity city;
  private final Utm16 frame = new Utm16();

  Truth(SampleCity city) {
    this.city = city;
  }

  /** Returns the file's text. */
  String text() {
    List<String> hotspots = new ArrayList<>();
    List<String> changes = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (SampleCity.Stream stream : city.streams()) {
      Feed feed = stream.feed();
      Kind kind = feed.format().kind();
      stream.history().hotspots().forEach(h -> hotspots.add(Json.object(hotspot(kind, h))));
      stream.history().changes().forEach(c -> changes.add(Json.object(change(kind, c))));
      sources.add(Json.object(source(feed)));
      feed.faults().forEach((code, rows) -> faults.add(fault(feed.format(), code.code(), rows)));
    }
    Map<String, Object> truth = new LinkedHashMap<>();
    truth.put("city", "Riverbend");
    truth.put("seed", city.seed());
    truth.put("crs", Utm16.CRS);
    truth.put("hotspotWindow", days(WINDOW));
    truth.put("changeWindows", changeWindows());
    truth.put("movedBorder", movedBorder());
    truth.put("hotspots", Json.lines(hotspots));
    truth.put("changes", Json.lines(changes));
    truth.put("sources", Json.lines(sources));
    truth.put("faults", Json.lines(faults));
    return Json.object(truth) + "\n";
  }

  private Map<String, Object> hotspot(Kind kind, PlantedHotspot hotspot) {
    HotspotPlan plan = hotspot.plan();
    PlanePoint plane = new PlanePoint(hotspot.centre().x, hotspot.centre().y);
    LonLat lonLat = Degrees.rounded(frame.toLonLat(plane), Degrees.STEPS);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", plan.name());
    json.put("kind", kind.code());
    json.put("category", plan.category());
    json.put("beat", hotspot.beat());
    json.put("lon", lonLat.lonDeg());
    json.put("lat", lonLat.latDeg());
    json.put("eastM", Math.round(plane.eastM() * 100) / 100.0);
    json.put("northM", Math.round(plane.northM() * 100) / 100.0);
    json.put("sigmaM", plan.sigmaM());
    json.put("life", plan.life().code());
    json.put("from", plan.active().from());
    json.put("to", plan.active().to());
    json.put("events", hotspot.events().size());
    json.put("eventsInWindow", hotspot.eventsIn(WINDOW));
    return json;
  }

  private static Map<String, Object> change(Kind kind, PlantedChange change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("beat", change.plan().beat());
    json.put("kind", kind.code());
    json.put("category", change.plan().category());
    json.put("direction", change.plan().direction());
    json.put("before", change.before());
    json.put("now", change.now());
    return json;
  }

  private static Map<String, Object> source(Feed feed) {
    SourceTally tally = feed.tally();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("source", tally.source());
    json.put("read", tally.read());
    json.put("kept", tally.kept());
    json.put("dropped", tally.dropped());
    json.put("superseded", tally.superseded());
    json.put("duplicates", tally.duplicates());
    json.put("dayPrecision", feed.daysOnly());
    return json;
  }

  private static String fault(FeedFormat format, String code, List<Integer> rows) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("source", format.source());
    json.put("code", code);
    json.put("rows", rows.size());
    json.put("file", format.file());
    json.put("rowNumbers", Json.numbers(rows));
    return Json.object(json);
  }

  private static Json.Raw changeWindows() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("now", days(PlantedChange.NOW));
    json.put("before", days(PlantedChange.NOW.before()));
    return new Json.Raw(Json.object(json));
  }

  private static Json.Raw movedBorder() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("day", BeatMap.MOVED_ON);
    json.put("from", Sketch.MOVED_FROM);
    json.put("to", Sketch.MOVED_TO);
    return new Json.Raw(Json.object(json));
  }

  private static Json.Raw days(DateRange days) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("from", days.from());
    json.put("to", days.to());
    return new Json.Raw(Json.object(json));
  }
}
