package org.beatlight.core.hotspot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.beatlight.core.geo.Radius;
import org.beatlight.testkit.ReferenceTable;
import org.junit.jupiter.api.Test;

/** Scores that others have computed; the table of docs/methods/gi-star.md. */
class GiStarReferenceTest {
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
  void agreesWithPublishedScores() {
    ReferenceTable table = ReferenceTable.of("gi-star");
    addSix(table, "Gi*", STAR, GiStar.star(SIX, six().withSelf()));
    addSix(table, "Gi", GI, GiStar.gi(SIX, six()));
    addColumbus(table);
    addBoston(table);
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
        "R spdep 1.2-7 localG",
        Columbus.LOCAL.numbers(column),
        Samples.scores(ours),
        1e-12);
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
