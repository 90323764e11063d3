package org.beatlight.method.area;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beatlight.core.area.Area;
import org.beatlight.core.area.AreaIndex;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.method.input.Column;
import org.beatlight.method.input.LatticeOption;
import org.beatlight.method.input.PlaneUnit;
import org.beatlight.method.input.Points;
import org.beatlight.method.input.Polygons;
import org.beatlight.method.input.RowTable;
import org.beatlight.method.input.WeightOption;
import org.beatlight.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what the cells are: points with values, or polygons. */
final class CellsOption {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  @Option(
      names = "--points",
      paramLabel = "FILE.csv",
      description =
          "the rows: CSV in UTF-8 with a header. Without --polygons each row is a cell; with them"
              + " the rows are events, and a cell's value is how many lie in it")
  private @Nullable Path points;

  @Option(
      names = "--x",
      paramLabel = "COL",
      description = "the column of the easting, in metres of a projected CRS")
  private @Nullable String x;

  @Option(
      names = "--y",
      paramLabel = "COL",
      description = "the column of the northing, in metres of a projected CRS")
  private @Nullable String y;

  @Option(
      names = "--polygons",
      paramLabel = "FILE",
      description =
          "the cells: GeoJSON, a shapefile, a GeoPackage or KML, in the same CRS as the points")
  private @Nullable Path polygons;

  @Option(
      names = "--value",
      paramLabel = "COL",
      description = "the column, or without --points the property, of each cell's value")
  private @Nullable String value;

  @Mixin private LatticeOption lattice = new LatticeOption();
  @Mixin private WeightOption weight = new WeightOption();

  @Option(
      names = "--id",
      paramLabel = "COL",
      description =
          "the column or property by which --neighbours names the cells (default: their number in"
              + " the file, from 1)")
  private @Nullable String id;

  @Option(
      names = "--any-unit",
      description =
          "takes coordinates of any plane, in whatever unit; distances are then in that unit, and"
              + " what looks like longitudes and latitudes is not refused")
  private boolean anyUnit;

  /** Reads the cells. */
  Cells read() {
    Optional<Lattice> asked = lattice.lattice();
    if (polygons == null) {
      asked.ifPresent(
          cells -> {
            throw new SettingsException("--cell: expected --polygons, the ground, got none");
          });
      return pointCells(
          read(given(points, "--points or --polygons")), given(value, "--value, or --polygons"));
    }

    Polygons read = Polygons.read(polygons, unit());
    Polygons areas = asked.map(read::cells).orElse(read);
    return points == null
        ? polygonCells(areas, given(value, "--value, or --points to count"))
        : counted(areas, read(points));
  }

  private static <T> T given(@Nullable T option, String names) {
    if (option == null) {
      throw new SettingsException("expected the option " + names + ", got none");
    }
    return option;
  }

  private Points read(Path file) {
    return Points.read(RowTable.read(file), given(x, "--x"), given(y, "--y"), unit());
  }

  private PlaneUnit unit() {
    return anyUnit ? PlaneUnit.ANY : PlaneUnit.METRES;
  }

  private Cells pointCells(Points all, String name) {
    RowTable table = all.table();
    Column column = table.column("--value", name);
    Points cells = all.having(column, "value");
    Optional<Column> ids = Optional.ofNullable(id).map(i -> table.column("--id", i));
    double[] xs = cells.xs();
    double[] ys = cells.ys();
    return new Cells(
        table.file(),
        Cells.Kind.POINTS,
        cells.texts(row -> ids.map(i -> i.text(row)).orElse(Integer.toString(row + 1))),
        cells.numbers(column::number),
        IntStream.range(0, xs.length).mapToObj(i -> point(xs[i], ys[i])).toList(),
        table.size(),
        cells.size(),
        cells.warnings(),
        (option, other) -> cells.numbers(table.column(option, other)::number),
        cells::with);
  }

  private static Geometry point(double x, double y) {
    return GEOMETRIES.createPoint(new Coordinate(x, y));
  }

  private Cells polygonCells(Polygons areas, String property) {
    return new Cells(
        Objects.requireNonNull(polygons),
        Cells.Kind.POLYGONS,
        ids(areas),
        areas.numbers("--value", property),
        areas.shapes(),
        areas.size(),
        areas.size(),
        List.of(),
        areas::numbers,
        areas::with);
  }

  private List<String> ids(Polygons areas) {
    return id == null
        ? IntStream.rangeClosed(1, areas.size()).mapToObj(Integer::toString).toList()
        : areas.texts("--id", id);
  }

  private Cells counted(Polygons areas, Points events) {
    double[] counts = new double[areas.size()];
    int outside = count(areas, events, counts);
    List<String> warnings = new ArrayList<>(events.warnings());
    if (outside > 0) {
      warnings.add("rows left out for lying in no polygon: " + outside);
    }
    return new Cells(
        Objects.requireNonNull(polygons),
        Cells.Kind.POLYGONS,
        ids(areas),
        counts,
        areas.shapes(),
        events.table().size(),
        events.size() - outside,
        warnings,
        areas::numbers,
        (added, values) ->
            areas.with(
                Stream.concat(Stream.of("count"), added.stream()).toList(),
                i -> Stream.concat(Stream.of(counts[i]), values.of(i).stream()).toList()));
  }

  /** Returns how many lie nowhere. */
  private int count(Polygons areas, Points events, double[] counts) {
    List<Geometry> shapes = areas.shapes();
    AreaIndex index =
        AreaIndex.of(
            IntStream.range(0, shapes.size())
                .mapToObj(i -> new Area("%09d".formatted(i), "", shapes.get(i)))
                .toList());
    Optional<Column> column = weight.of(events.table());
    double[] weights = events.numbers(row -> column.map(c -> c.positive(row)).orElse(1.0));
    double[] xs = events.xs();
    double[] ys = events.ys();
    int outside = 0;
    for (int i = 0; i < xs.length; i++) {
      Optional<String> area = index.find(new PlanePoint(xs[i], ys[i]));
      if (area.isPresent()) {
        counts[Integer.parseInt(area.get())] += weights[i];
      } else {
        outside++;
      }
    }
    return outside;
  }
}
