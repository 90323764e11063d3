package org.beatlight.core.area;

import java.util.List;
import java.util.stream.LongStream;
import org.beatlight.core.geo.Lattice;
import org.locationtech.jts.geom.Envelope;

/** The cells of a lattice that lie in areas: those whose center does. */
public final class AreaCells {
  private final List<Area> areas;
  private final AreaIndex index;
  private final double areaM2;

  private AreaCells(List<Area> areas) {
    this.areas = List.copyOf(areas);
    index = AreaIndex.of(areas);
    areaM2 = areas.stream().mapToDouble(area -> area.shape().getArea()).sum();
  }

  /**
   * Takes the areas.
   *
   * @param areas with shapes in metres of the city's CRS
   * @throws IllegalArgumentException as {@link AreaIndex#of} does
   */
  public static AreaCells of(List<Area> areas) {
    return new AreaCells(areas);
  }

  /** Returns the index of the areas. */
  public AreaIndex index() {
    return index;
  }

  /** Returns about how many cells of a lattice lie in the areas: their ground by that of a cell. */
  public double about(Lattice lattice) {
    return areaM2 / lattice.cellAreaM2();
  }

  /**
   * Returns the cells whose center lies in an area, its border included, ascending; none twice.
   *
   * @param lattice one that is not turned
   */
  public long[] of(Lattice lattice) {
    return areas.stream()
        .map(area -> area.shape().getEnvelopeInternal())
        .flatMapToLong(box -> around(lattice, box))
        .filter(cell -> index.find(lattice.center(cell)).isPresent())
        .sorted()
        .distinct()
        .toArray();
  }

  /** Returns all cells whose center lies in a box, and some around it. */
  private static LongStream around(Lattice lattice, Envelope box) {
    long from = lattice.cell(box.getMinX(), box.getMinY());
    long to = lattice.cell(box.getMaxX(), box.getMaxY());
    int firstRow = Lattice.row(from) - 1;
    int rows = Lattice.row(to) - firstRow + 2;
    int firstColumn = Lattice.column(from) - 1;
    int columns = Lattice.column(to) - firstColumn + 2;
    return LongStream.range(0, (long) rows * columns)
        .map(i -> Lattice.key(firstColumn + (int) (i % columns), firstRow + (int) (i / columns)));
  }
}
