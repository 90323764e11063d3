package org.beatlight.method.area;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beatlight.core.geo.Radius;
import org.beatlight.core.hotspot.Neighbours;
import org.beatlight.method.input.Column;
import org.beatlight.method.input.RowTable;
import org.beatlight.method.parameter.AboveZero;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import picocli.CommandLine.Option;

/** The options that say which cells are neighbours. */
final class NeighboursOption {
  @Option(
      names = "--band",
      paramLabel = "M",
      converter = AboveZero.class,
      description =
          "cells within this distance are neighbours, in metres, polygons by their centroids; above"
              + " 0; points need it or --neighbours")
  private @Nullable Double band;

  @Option(
      names = "--neighbours",
      paramLabel = "FILE.csv",
      description =
          "a CSV with the columns from, to and perhaps weight: one row for each direction of a pair"
              + " (default for polygons: those that share a point)")
  private @Nullable Path file;

  /** Returns which cells are neighbours, none its own. */
  Neighbours of(Cells cells) {
    if (band != null && file != null) {
      throw new SettingsException("expected one of --band and --neighbours, got both");
    }
    if (file != null) {
      return listed(RowTable.read(file), cells.ids());
    }
    if (band != null) {
      return within(cells.shapes(), new Radius(band));
    }
    if (cells.kind() == Cells.Kind.POINTS) {
      throw new SettingsException("expected --band or --neighbours for points, got none");
    }
    return Neighbours.queen(cells.shapes(), 0);
  }

  private static Neighbours within(List<Geometry> shapes, Radius band) {
    List<Point> centers = shapes.stream().map(Geometry::getCentroid).toList();
    return Neighbours.withinDistance(
        centers.stream().mapToDouble(Point::getX).toArray(),
        centers.stream().mapToDouble(Point::getY).toArray(),
        band);
  }

  private static Neighbours listed(RowTable table, List<String> ids) {
    Map<String, Integer> cells = new HashMap<>();
    for (int cell = 0; cell < ids.size(); cell++) {
      if (cells.put(ids.get(cell), cell) != null) {
        throw new RunFailedException(
            "--id: expected each name once, got \"%s\" twice".formatted(ids.get(cell)));
      }
    }
    int[] from = cells(table, table.column("--neighbours", "from"), cells);
    int[] to = cells(table, table.column("--neighbours", "to"), cells);
    Optional<Column> weight = table.findColumn("weight");
    double[] weights = new double[from.length];
    for (int edge = 0; edge < weights.length; edge++) {
      int row = edge;
      weights[edge] = weight.map(column -> column.positive(row)).orElse(1.0);
    }
    try {
      return Neighbours.ofEdges(ids.size(), from, to, weights);
    } catch (IllegalArgumentException e) { // an edge that comes twice
      throw new RunFailedException("%s: %s".formatted(table.file(), e.getMessage()), e);
    }
  }

  private static int[] cells(RowTable table, Column column, Map<String, Integer> cells) {
    int[] found = new int[table.size()];
    for (int row = 0; row < found.length; row++) {
      Integer cell = cells.get(column.text(row));
      if (cell == null) {
        throw column.expected(row, "the name of a cell");
      }
      found[row] = cell;
    }
    return found;
  }
}
