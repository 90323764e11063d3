package org.beatlight.acceptance.attack;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beatlight.acceptance.Json;
import org.beatlight.core.disclosure.NoiseSettings;
import org.beatlight.core.disclosure.attack.Mechanism;
import org.beatlight.core.disclosure.attack.Oracle;
import org.beatlight.core.disclosure.attack.Query;
import org.beatlight.core.disclosure.attack.Reconstruction;
import org.beatlight.core.geo.WebMercator;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.databind.JsonNode;

/**
 * Tries to work out the city of a server. Knows how answers are made, since that is published:
 * threshold, noise, periods; knows neither the salt nor any event.
 */
public final class Attacker {
  private static final int BEAT_WEEKS = 12;
  private static final int CELL_WEEKS = 8;
  private static final int MOST_GROUPS = 60;
  private static final int TILE_ZOOM = 10;
  private static final int POINT_ZOOM = 14;

  private final Asker asker;
  private final boolean isProtected;
  private final JsonNode about;

  /** Begins with what anybody is told first. */
  public Attacker(Asker asker) {
    this.asker = asker;
    this.about = json("/api/v1/publication");
    this.isProtected = json("/api/v1/disclosure").get("protectedCounts").asBoolean();
  }

  private JsonNode json(String path) {
    return Json.read(new String(asker.fetch(path).body(), StandardCharsets.UTF_8));
  }

  /** Returns the small counts that are certain of beats and categories in some weeks. */
  public List<String> beatCounts() {
    Weeks weeks = weeks(BEAT_WEEKS);
    BeatAnswers answers = new BeatAnswers(asker, weeks);
    List<String> found = new ArrayList<>();
    for (String series : answers.series()) {
      found.addAll(certain(series, answers.of(series), weeks, 1));
    }
    return found;
  }

  /** Returns the small counts that are certain of a category's cells in some weeks. */
  public List<String> cellCounts(String kind, String category) {
    Weeks weeks = weeks(CELL_WEEKS);
    CellAnswers answers = new CellAnswers(asker, kind, category, weeks, middleTile(TILE_ZOOM));
    List<String> found = new ArrayList<>();
    answers.groups().stream()
        .limit(MOST_GROUPS)
        .forEach(
            group ->
                found.addAll(
                    certain(
                        "%s %d".formatted(category, group),
                        answers.of(group),
                        weeks,
                        CellAnswers.CELLS)));
    return found;
  }

  private List<String> certain(String name, Oracle oracle, Weeks weeks, int cells) {
    return Reconstruction.of(
            oracle, mechanism(weeks), cells, weeks.count(), NoiseSettings.USUAL.threshold())
        .stream()
        .map(count -> "%s: %s".formatted(name, count))
        .toList();
  }

  private Mechanism mechanism(Weeks weeks) {
    return isProtected ? Mechanism.cellKeys(NoiseSettings.USUAL, weeks::parts) : Mechanism.exact();
  }

  /** Returns the places that points are drawn at around the middle of the city. */
  public Set<Place> places() {
    int[] middle = middleTile(POINT_ZOOM);
    Set<Place> places = new HashSet<>();
    for (int x = middle[0] - 3; x <= middle[0] + 3; x++) {
      for (int y = middle[1] - 3; y <= middle[1] + 3; y++) {
        byte[] tile = asker.fetch("/tiles/points/%d/%d/%d.mvt".formatted(POINT_ZOOM, x, y)).body();
        for (Coordinate at : tile.length == 0 ? List.<Coordinate>of() : EventTile.points(tile)) {
          places.add(Place.of(x + at.x, y + at.y));
        }
      }
    }
    return places;
  }

  /**
   * A place in units of a tile of the points' zoom, 0.4 to 0.6 m.
   *
   * @param column from the world's western edge
   * @param row from its northern edge
   */
  public record Place(long column, long row) {
    private static Place of(double x, double y) {
      return new Place(Math.round(x * 4096), Math.round(y * 4096));
    }
  }

  /** Returns the times of answers that show nothing. */
  Timing timing(Asker cleared, String kind, String category) {
    Timing timing = new Timing(asker, cleared);
    timing.ask(kind, category, weeks(CELL_WEEKS), POINT_ZOOM, middleTile(POINT_ZOOM));
    return timing;
  }

  /** Returns the tags of the tables of changes of single weeks. */
  Set<String> tags() {
    Weeks weeks = weeks(CELL_WEEKS);
    Set<String> tags = new HashSet<>();
    for (int week = 0; week < CELL_WEEKS; week++) {
      Query query = new Query(0, 1, week, week + 1);
      String path = "/api/v1/changes?from=%s&to=%s".formatted(weeks.from(query), weeks.to(query));
      tags.add(asker.fetch(path).headers().firstValue("ETag").orElse(""));
    }
    return tags;
  }

  private Weeks weeks(int count) {
    return Weeks.before(LocalDate.parse(about.get("data").get("to").asString()), count);
  }

  private int[] middleTile(int zoom) {
    JsonNode box = about.get("bounds");
    double lon = (box.get(0).asDouble() + box.get(2).asDouble()) / 2;
    double lat = (box.get(1).asDouble() + box.get(3).asDouble()) / 2;
    int tiles = 1 << zoom;
    return new int[] {(int) (WebMercator.x(lon) * tiles), (int) (WebMercator.y(lat) * tiles)};
  }
}
