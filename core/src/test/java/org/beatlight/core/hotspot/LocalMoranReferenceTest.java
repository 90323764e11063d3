package org.beatlight.core.hotspot;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.beatlight.core.change.Normal;
import org.beatlight.testkit.ReferenceTable;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Values that others have computed; the table of docs/methods/local-moran.md. */
class LocalMoranReferenceTest {
  private static final String SPDEP = "R spdep 1.2-7";

  @Test
  void agreesWithPublishedValues() throws IOException, ParseException {
    ReferenceTable table = ReferenceTable.of("local-moran");
    addLocal(table, LocalMoran.of(Columbus.crime(), Columbus.queen()));
    addGlobal(table, GlobalMoran.of(Columbus.crime(), Columbus.queen().rowStandardised()));
    addStLouis(table);
    table.settle();
  }

  private static void addLocal(ReferenceTable table, LocalMoran moran) {
    add(table, "Ii", "I", moran::statistic);
    add(table, "E_Ii_cond", "mean, own value kept", i -> moran.conditional(i).mean());
    add(table, "V_Ii_cond", "variance, own value kept", i -> moran.conditional(i).variance());
    add(table, "Z_Ii_cond", "z", i -> moran.conditional(i).z(moran.statistic(i)));
    add(table, "p_two_sided_cond", "normal p", i -> moran.normalP()[i]);
    add(table, "E_Ii_tot", "mean, all shuffled", i -> moran.total(i).mean());
    add(table, "V_Ii_tot", "variance, all shuffled", i -> moran.total(i).variance());
    add(table, "Z_Ii_tot", "z, all shuffled", i -> moran.total(i).z(moran.statistic(i)));
    table.values(
        "quadrants (as numbers), Columbus crime",
        SPDEP + " localmoran",
        Arrays.stream(Columbus.local().text("quadrant_mean")).mapToDouble(q -> number(q)).toArray(),
        IntStream.range(0, 49)
            .mapToDouble(i -> number(moran.findQuadrant(i).orElseThrow().code()))
            .toArray(),
        0);
  }

  /** Returns the place of "high-low" or "High-Low" among the quadrants. */
  private static double number(String quadrant) {
    return Arrays.stream(Quadrant.values())
        .map(Quadrant::code)
        .toList()
        .indexOf(quadrant.toLowerCase(Locale.ROOT));
  }

  private static void add(
      ReferenceTable table, String column, String what, IntToDoubleFunction ours) {
    table.values(
        "local " + what + ", Columbus crime",
        SPDEP + " localmoran",
        Columbus.local().numbers(column),
        IntStream.range(0, 49).mapToDouble(ours).toArray(),
        1e-12);
  }

  private static void addGlobal(ReferenceTable table, GlobalMoran moran) {
    String columbus = ", Columbus crime, queen";
    double shuffled = moran.randomisation().z(moran.statistic());
    double normal = moran.normality().z(moran.statistic());
    table
        .value("I" + columbus, SPDEP, "0.5001885571829", moran.statistic())
        .value("mean of I" + columbus, SPDEP, "-0.02083333333333", moran.randomisation().mean())
        .value(
            "variance, shuffled" + columbus,
            SPDEP,
            "0.008689289201332",
            moran.randomisation().variance())
        .value("z, shuffled" + columbus, SPDEP, "5.589382675045", shuffled)
        .value(
            "p above, shuffled" + columbus, SPDEP, "1.139391350391e-08", Normal.upperTail(shuffled))
        .value(
            "variance, normal" + columbus, SPDEP, "0.008563413119405", moran.normality().variance())
        .value("z, normal" + columbus, SPDEP, "5.630312787738", normal)
        .value("p above, normal" + columbus, SPDEP, "8.994154957945e-09", Normal.upperTail(normal));
  }

  private static void addStLouis(ReferenceTable table) throws IOException, ParseException {
    Table counties = Table.of("oracles/local_stats/stl_hom.csv");
    Neighbours listed = galFile();
    table
        .value(
            "I of homicide rates 1988-93, 78 counties around St. Louis",
            "PySAL, neighbours as listed",
            "0.243655826217717",
            GlobalMoran.of(counties.numbers("HR8893"), listed.rowStandardised()).statistic())
        .value(
            "the same",
            "PySAL, neighbours from the polygons (rook)",
            "0.243655826217717",
            GlobalMoran.of(counties.numbers("HR8893"), fromPolygons(counties).rowStandardised())
                .statistic());
  }

  private static Neighbours fromPolygons(Table counties) throws ParseException {
    Geometry[] shapes = new Geometry[counties.rows().size()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = new WKTReader().read(counties.text("WKT")[i]);
    }
    return Neighbours.rook(Arrays.asList(shapes));
  }

  /** A GAL file: the number of cells, then for each its name and count, and its neighbours. */
  private static Neighbours galFile() throws IOException {
    int[] numbers =
        Arrays.stream(
                Files.readString(SharedData.require("oracles/local_stats/stl.gal"))
                    .strip()
                    .split("\\s+", -1))
            .mapToInt(Integer::parseInt)
            .toArray();
    IntStream.Builder from = IntStream.builder();
    IntStream.Builder to = IntStream.builder();
    for (int at = 1; at < numbers.length; at += 2 + numbers[at + 1]) {
      for (int i = 0; i < numbers[at + 1]; i++) {
        from.add(numbers[at] - 1);
        to.add(numbers[at + 2 + i] - 1);
      }
    }
    return Neighbours.ofEdges(numbers[0], from.build().toArray(), to.build().toArray());
  }
}
