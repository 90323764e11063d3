package org.beatlight.core.hotspot;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.beatlight.core.change.FalseDiscovery;
import org.beatlight.core.change.Normal;
import org.beatlight.core.geo.Radius;
import org.beatlight.testkit.ReferenceTable;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.Test;

/** Scores that others have computed; the table of docs/methods/gi-star.md. */
class GiStarReferenceTest {
  private static final String SPDEP = "R spdep 1.2-7";
  private static final double[] SIX = {2, 3, 3.2, 5, 8, 7};
  private static final List<String> STAR =
      List.of(
          "-1.39727626", "-0.28917762", "0.65064964", "-0.28917762", "1.23452088", "2.02424331");
  private static final List<String> GI =
      List.of("-1.0136729", "-0.04361589", "1.31558703", "-0.31412676", "1.15373986", "1.77833941");

  static Neighbours six() {
    return Neighbours.withinDistance(
        new double[] {10, 20, 40, 15, 30, 30},
        new double[] {10, 10, 10, 20, 20, 30},
        new Radius(15));
  }

  @Test
  void agreesWithPublishedScores() throws IOException {
    ReferenceTable table = ReferenceTable.of("gi-star");
    addSix(table, "Gi*", STAR, GiStar.star(SIX, six().withSelf()));
    addSix(table, "Gi", GI, GiStar.gi(SIX, six()));
    addColumbus(table);
    addFalseDiscoveries(table);
    addBoston(table);
    addGlobal(table);
    table.settle();
  }

  private static void addSix(
      ReferenceTable table, String name, List<String> published, AreaScores ours) {
    for (int i = 0; i < published.size(); i++) {
      String what = "%s of point %d of 6, band 15".formatted(name, i + 1);
      table.value(what, "PySAL's six points", published.get(i), ours.z(i));
    }
  }

  private static void addColumbus(ReferenceTable table) {
    double[] crime = Columbus.crime();
    Neighbours queen = Columbus.queen();
    Neighbours star = queen.withSelf();
    addColumbus(table, "G_B", "Gi, binary", GiStar.gi(crime, queen));
    addColumbus(table, "G_W", "Gi, row-standardised", GiStar.gi(crime, queen.rowStandardised()));
    addColumbus(table, "Gstar_B", "Gi*, binary", GiStar.star(crime, star));
    addColumbus(
        table, "Gstar_W", "Gi*, row-standardised", GiStar.star(crime, star.rowStandardised()));
  }

  private static void addColumbus(
      ReferenceTable table, String column, String what, AreaScores ours) {
    table.values(
        what + ", Columbus crime, queen",
        SPDEP,
        Columbus.local().numbers(column),
        Samples.scores(ours),
        1e-12);
  }

  private static void addFalseDiscoveries(ReferenceTable table) throws IOException {
    AreaScores scores = GiStar.star(Columbus.crime(), Columbus.queen().withSelf());
    double[] p = scores.normalP();
    double[] q = FalseDiscovery.qValues(p);
    table
        .values("normal p of Gi*, Columbus crime", SPDEP, json("p_gstar_B"), p, 1e-12)
        .values("their Benjamini-Hochberg q", "R p.adjust", json("p_gstar_B_BH"), q, 1e-12)
        .value("areas with p ≤ 0.05", SPDEP, "18", areas(i -> p[i] <= 0.05))
        .value("areas with q ≤ 0.05", "R p.adjust", "9", areas(i -> q[i] <= 0.05))
        .value("hot ones of them", "R p.adjust", "7", areas(i -> isHot(scores.z(i), q[i])));
  }

  private static double areas(IntPredicate which) {
    return (double) IntStream.range(0, 49).filter(which).count();
  }

  private static boolean isHot(double z, double q) {
    return ConfidenceBin.of(z, q).orElseThrow() >= 2;
  }

  /** Returns a list of numbers of the JSON file. */
  private static double[] json(String name) throws IOException {
    String text = Files.readString(SharedData.require("oracles/local_stats/columbus_global.json"));
    int from = text.indexOf('[', text.indexOf("\"" + name + "\":"));
    return Arrays.stream(text.substring(from + 1, text.indexOf(']', from)).split(",", -1))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static void addGlobal(ReferenceTable table) {
    GlobalG points = GlobalG.of(SIX, six());
    GlobalG columbus = GlobalG.of(Columbus.crime(), Columbus.queen());
    double z = columbus.shuffled().z(columbus.statistic());
    String what = ", Columbus crime, queen, binary";
    table
        .value("general G of the six points", "PySAL", "0.55709779", points.statistic())
        .value(
            "its one-sided normal p",
            "PySAL",
            "0.172936",
            Normal.upperTail(points.shuffled().z(points.statistic())))
        .value("general G" + what, SPDEP, "0.127807457382", columbus.statistic())
        .value("its mean" + what, SPDEP, "0.1003401360544", columbus.shuffled().mean())
        .value("its variance" + what, SPDEP, "3.507057303807e-05", columbus.shuffled().variance())
        .value("its z" + what, SPDEP, "4.638150931985", z)
        .value("its p above" + what, SPDEP, "1.757700197471e-06", Normal.upperTail(z));
  }

  private static void addBoston(ReferenceTable table) {
    Table expected = Table.of("oracles/emerging_hotspots/expected_gstar_queen_binary_self_mk.csv");
    Map<String, Integer> tracts = new HashMap<>();
    for (String tract : expected.text("region_id")) {
      tracts.put(tract, tracts.size());
    }
    Neighbours queen = boston(tracts).withSelf();
    for (int year = 2010; year <= 2019; year++) {
      table.values(
          "Gi*, binary, 168 tracts of Boston, " + year,
          "R spdep 1.2-7 and numpy",
          expected.numbers("z" + year),
          Samples.scores(GiStar.star(guns(tracts, year), queen)),
          1e-12);
    }
  }

  private static Neighbours boston(Map<String, Integer> tracts) {
    Table edges = Table.of("oracles/emerging_hotspots/queen_edges.csv");
    return Neighbours.ofEdges(
        tracts.size(), cells(edges.text("from"), tracts), cells(edges.text("to"), tracts));
  }

  private static int[] cells(String[] names, Map<String, Integer> tracts) {
    return Arrays.stream(names).mapToInt(tracts::get).toArray();
  }

  private static double[] guns(Map<String, Integer> tracts, int year) {
    Table all = Table.of("oracles/emerging_hotspots/bos-ecometric.csv");
    double[] values = new double[tracts.size()];
    String[] years = all.text("year");
    int[] cells = cells(all.text(".region_id"), tracts);
    IntStream.range(0, years.length)
        .filter(row -> years[row].equals(Integer.toString(year)))
        .forEach(row -> values[cells[row]] = Double.parseDouble(all.text("value")[row]));
    return values;
  }
}
