package org.beatlight.core.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Makes the {@link PlaneGrid} of a projection over a box: as many cells as are needed. */
final class GridFit {
  /** How far a grid may err at the middle of a cell, where it errs most, to be fine enough. */
  private static final double FINE_M = 1e-4;

  private static final int COARSEST = 8;
  private static final int EDGE_POINTS = 64;
  private static final double MARGIN = 0.01; // of the box on the map: its edges are curved
  private static final double WORLD_M = 40_075_017; // the map's width at the equator

  private final GroundFrame frame;
  private final Envelope box;
  private final double cut; // the x opposite the box, where the map may be cut open
  private final Envelope world;

  GridFit(GroundFrame frame, Envelope box) {
    if (!(box.getArea() > 0) || Double.isInfinite(box.getArea())) { // the negation rejects NaN too
      throw new IllegalArgumentException("expected a box with an inside, got " + box);
    }
    this.frame = frame;
    this.box = box;
    cut = opposite();
    world = worldBox();
  }

  PlaneGrid grid() {
    int cells = COARSEST;
    ControlGrid toPlane = ControlGrid.of(world, cells, this::worldToPlane);
    ControlGrid toWorld = ControlGrid.of(box, cells, this::planeToWorld);
    while (cells < PlaneGrid.FINEST && !isFine(toPlane, toWorld)) {
      cells *= 2;
      toPlane = ControlGrid.of(world, cells, this::worldToPlane);
      toWorld = ControlGrid.of(box, cells, this::planeToWorld);
    }
    return new PlaneGrid(toPlane, toWorld);
  }

  private boolean isFine(ControlGrid toPlane, ControlGrid toWorld) {
    return error(toPlane, this::worldToPlane) <= FINE_M
        && error(toWorld, this::planeToWorld) * WORLD_M <= FINE_M;
  }

  private static double error(ControlGrid grid, ControlGrid.Known map) {
    double[] known = grid.middles();
    double[] ours = known.clone();
    map.apply(known, known.length / 2);
    double most = 0;
    for (int at = 0; at < known.length; at += 2) {
      grid.apply(ours, at);
      most = Math.max(most, Math.hypot(ours[at] - known[at], ours[at + 1] - known[at + 1]));
    }
    return most;
  }

  private void worldToPlane(double[] points, int n) {
    for (int at = 0; at < 2 * n; at += 2) {
      OpenWorld.toDegrees(points, at);
    }
    frame.toPlane(points, n);
  }

  private void planeToWorld(double[] points, int n) {
    frame.toLonLat(points, n);
    for (int at = 0; at < 2 * n; at += 2) {
      OpenWorld.ofDegrees(points, at, cut);
    }
  }

  private double opposite() {
    double[] middle = {box.centre().x, box.centre().y};
    frame.toLonLat(middle, 1);
    return WebMercator.x(middle[0]) - 0.5;
  }

  /** Returns the box on the world map that holds the box in metres, by points of its edge. */
  private Envelope worldBox() {
    double[] edge = edge();
    planeToWorld(edge, edge.length / 2);
    Envelope found = new Envelope();
    for (int at = 0; at < edge.length; at += 2) {
      found.expandToInclude(requirePlace(edge[at], edge[at + 1]));
    }
    found.expandBy(MARGIN * found.getWidth(), MARGIN * found.getHeight());
    return found;
  }

  private double[] edge() {
    double[] edge = new double[8 * EDGE_POINTS];
    for (int i = 0; i < EDGE_POINTS; i++) {
      double along = i / (EDGE_POINTS - 1.0);
      double east = box.getMinX() + box.getWidth() * along;
      double north = box.getMinY() + box.getHeight() * along;
      double[] four = {
        east, box.getMinY(), east, box.getMaxY(), box.getMinX(), north, box.getMaxX(), north
      };
      System.arraycopy(four, 0, edge, 8 * i, four.length);
    }
    return edge;
  }

  private Coordinate requirePlace(double x, double y) {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException(
          "expected a CRS that can express the whole box, got one that cannot: " + box);
    }
    return new Coordinate(x, y);
  }
}
