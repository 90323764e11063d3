package org.beatlight.acceptance.attack;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.beatlight.core.disclosure.attack.Oracle;
import org.beatlight.core.disclosure.attack.Query;

/**
 * Counts of one category in the cells of the event tiles. Groups of 16 cells are asked at three
 * zooms: one by one, by four and all 16.
 */
final class CellAnswers {
  /** Cells of a group. */
  static final int CELLS = 16;

  private static final int FINEST_TILE_ZOOM = 10; // its cells are 2^-16 of the world

  private final Asker asker;
  private final String filter;
  private final Weeks weeks;
  private final int[] tile; // column and row at that zoom
  private final Map<String, Map<Long, Long>> answers = new HashMap<>();

  /**
   * @param tile column and row of the tile of zoom 10 that is looked at
   */
  CellAnswers(Asker asker, String kind, String category, Weeks weeks, int... tile) {
    this.asker = asker;
    this.filter = "?kind=%s&category=%s".formatted(kind, category);
    this.weeks = weeks;
    this.tile = tile.clone();
  }

  /** Returns the groups that show any event in all weeks. */
  Set<Long> groups() {
    Set<Long> groups = new TreeSet<>();
    Query all = new Query(0, 1, 0, weeks.count());
    cells(0, all).keySet().forEach(cell -> groups.add(cell / CELLS));
    return groups;
  }

  /** Returns what is answered of the cells of a group. */
  Oracle of(long group) {
    return query -> {
      int size = query.endCell() - query.firstCell();
      int up = size == 1 ? 0 : size == 4 ? 1 : 2;
      boolean isCell = size == 1 << (2 * up) && query.firstCell() % size == 0;
      if (!isCell) {
        return OptionalLong.empty();
      }
      long cell = (group * CELLS + query.firstCell()) / size;
      return OptionalLong.of(cells(up, query).getOrDefault(cell, 0L));
    };
  }

  /** Returns the counts of a zoom's cells by Morton key. */
  private Map<Long, Long> cells(int up, Query query) {
    int zoom = FINEST_TILE_ZOOM - up;
    String path =
        "/tiles/events/%d/%d/%d.mvt%s&from=%s&to=%s"
            .formatted(
                zoom, tile[0] >> up, tile[1] >> up, filter, weeks.from(query), weeks.to(query));
    return answers.computeIfAbsent(path, asked -> ask(asked, tile[0] >> up, tile[1] >> up));
  }

  private Map<Long, Long> ask(String path, int column, int row) {
    HttpResponse<byte[]> answer = asker.fetch(path);
    return answer.statusCode() == 204 ? Map.of() : EventTile.cells(answer.body(), column, row);
  }
}
