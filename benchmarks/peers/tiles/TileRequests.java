package org.beatlight.benchmarks.tiles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes the tiles that every server is asked for, one "z x y" a line: the zoom uniform in 10 to 14, then a tile of the city uniform; for
 * events with a filter the category and a quarter of a year follow.
 */
public final class TileRequests {
  private static final int LEAST_ZOOM = 10;
  private static final int MOST_ZOOM = 14;
  private static final double WEST = -87.60;
  private static final double EAST = -87.30;
  private static final double SOUTH = 41.70;
  private static final double NORTH = 41.97;
  private static final List<String> CATEGORIES = List.of("assault", "burglary", "larceny-theft", "robbery", "vandalism");

  private TileRequests() {}

  /** Takes the number of tiles and the file for tiles, then the file for tiles with a filter. */
  public static void main(String[] args) throws Exception {
    SplittableRandom random = new SplittableRandom(7);
    List<String> plain = new ArrayList<>();
    List<String> filtered = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(args[0]); i++) {
      String tile = tile(random);
      LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1300));
      plain.add(tile);
      filtered.add(
          "%s %s %s %s".formatted(tile, CATEGORIES.get(random.nextInt(CATEGORIES.size())), from, from.plusDays(91)));
    }
    Files.write(Path.of(args[1]), plain);
    Files.write(Path.of(args[2]), filtered);
  }

  private static String tile(SplittableRandom random) {
    int zoom = random.nextInt(LEAST_ZOOM, MOST_ZOOM + 1);
    int west = column(WEST, zoom);
    int north = row(NORTH, zoom);
    return "%d %d %d".formatted(
        zoom, random.nextInt(west, column(EAST, zoom) + 1), random.nextInt(north, row(SOUTH, zoom) + 1));
  }

  private static int column(double lonDeg, int zoom) {
    return (int) ((lonDeg / 360 + 0.5) * (1 << zoom));
  }

  private static int row(double latDeg, int zoom) {
    double sine = Math.sin(Math.toRadians(latDeg));
    return (int) ((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * (1 << zoom));
  }
}
