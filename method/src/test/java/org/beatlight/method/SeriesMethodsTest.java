package org.beatlight.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods on rows that need no place. */
class SeriesMethodsTest {
  private static final String TREND =
      "mann-kendall --points DIR/series.csv --value v --out DIR/trends.csv ";

  @TempDir Path folder;

  /** The series of docs/methods/mann-kendall.md, its rows in another order than its times. */
  @Test
  void aSeriesIsPutInOrderByItsTimes() throws IOException {
    MethodRun.write(
        folder,
        "series.csv",
        "t,v",
        "2020-01-01,19",
        "2012-01-01,9",
        "2011-01-01,12",
        "2013-01-01,15",
        "2014-01-01,11",
        "2015-01-01,14",
        "2016-01-01,18",
        "2017-01-01,17",
        "2018-01-01,21",
        "2021-01-01,25");

    String summary = MethodRun.of(folder, TREND + "--time t").summary();

    assertThat(summary)
        .contains("\"rising\": 1", "\"s\": 33,", "\"variance\": 125,", "\"z\": 2.862167");
  }

  @Test
  void seriesAreToldApartAndTestedTogether() throws IOException {
    StringBuilder rows = new StringBuilder("beat,v\n");
    for (int i = 0; i < 8; i++) {
      rows.append("up,%d%ndown,%d%nflat,5%n".formatted(i, -i));
    }
    Files.writeString(folder.resolve("series.csv"), rows + "short,1\n");

    String summary = MethodRun.of(folder, TREND + "--group beat").summary();

    assertThat(summary)
        .contains(
            "\"series\": 4,\n    \"rising\": 1,\n    \"falling\": 1,\n    \"no-clear-trend\": 0,\n"
                + "    \"not-tested\": 2")
        .contains("\"used\": 16");
    assertThat(Files.readAllLines(folder.resolve("trends.csv")))
        .satisfiesExactly(
            head -> assertThat(head).isEqualTo("series,n,s,variance,tau,z,p,q,slope,verdict"),
            up -> assertThat(up).startsWith("up,8,28,").endsWith(",1,rising"),
            down -> assertThat(down).startsWith("down,8,-28,").endsWith(",-1,falling"),
            flat -> assertThat(flat).isEqualTo("flat,8,0,0,0,,,,0,not-tested"),
            few -> assertThat(few).isEqualTo("short,1,0,0,,,,,,not-tested"));
  }

  @Test
  void aTimeThatComesTwiceIsNamed() throws IOException {
    MethodRun.write(folder, "series.csv", "t,v", "1,2", "1,3");

    MethodRun.of(folder, TREND + "--time t")
        .failed(
            1,
            "DIR/series.csv: row 2 (line 3): column t: expected each time once in a series, got"
                + " \"1\"");
  }

  @Test
  void aSeriesThatIsTooShortIsNotTested() throws IOException {
    MethodRun.write(folder, "series.csv", "v", "1", "2", "3");

    assertThat(MethodRun.of(folder, TREND).summary())
        .contains(
            "\"notTested\": \"expected a series of at least 8 values that are not all equal, got"
                + " none\"");
  }

  /** The study of docs/methods/wdd.md. */
  @Test
  void wddCountsDisplacement() throws IOException {
    MethodRun.write(
        folder,
        "wdd.csv",
        "t0,t1,c0,c1,d0,d1,k0,k1",
        "207,110,308,318,178,157,150,140",
        "0,0,0,0,0,0,0,0");
    String wdd =
        "wdd --points DIR/wdd.csv --treated-before t0 --treated-after t1 --control-before c0"
            + " --control-after c1 --out DIR/out.csv ";

    String summary =
        MethodRun.of(
                folder,
                wdd
                    + "--displaced-before d0 --displaced-after d1"
                    + " --displaced-control-before k0 --displaced-control-after k1")
            .summary();

    assertThat(summary).contains("\"tested\": 1", "\"fewer\": 1", "\"used\": 1");
    assertThat(Files.readAllLines(folder.resolve("out.csv")))
        .satisfiesExactly(
            head -> assertThat(head).isEqualTo("t0,t1,c0,c1,d0,d1,k0,k1,wdd,se,z,p,low,high"),
            study -> assertThat(study).contains(",-118,39.597", ",-2.97995", ",-195.61", ",-40.38"),
            nothing -> assertThat(nothing).isEqualTo("0,0,0,0,0,0,0,0,,,,,,"));
    MethodRun half = MethodRun.of(folder, wdd + "--displaced-before d0");
    assertThat(half.exit()).isEqualTo(2);
    assertThat(half.err()).contains("--displaced-after");
  }

  @Test
  void aoristicSharesOutWindows() throws IOException {
    MethodRun.write(
        folder,
        "windows.csv",
        "first,last",
        "2026-03-09T23:30,2026-03-10 00:30",
        "2026-03-09T18:00:00Z,",
        ",2026-03-10T00:30");

    String summary =
        MethodRun.of(
                folder,
                "aoristic --points DIR/windows.csv --from first --to last --zone America/Chicago"
                    + " --out DIR/week.csv")
            .summary();

    assertThat(summary)
        .contains(
            "\"used\": 2",
            "\"events\": 2",
            "\"peakDay\": \"monday\"",
            "\"peakHour\": 13",
            "\"rows left out for having no earliest time: 1\"");
    assertThat(Files.readAllLines(folder.resolve("week.csv")))
        .hasSize(169)
        .contains("1,13,1", "1,23,0.5", "2,0,0.5", "7,23,0");
  }

  @Test
  void aZoneThatIsNoneIsNamed() throws IOException {
    MethodRun.write(folder, "windows.csv", "first,last");

    MethodRun.of(
            folder, "aoristic --points DIR/windows.csv --from first --to last --zone Chicago/US")
        .failed(2, "--zone: expected a zone such as America/Chicago, got Chicago/US");
  }

  @Test
  void paiFollowsTheForecast() throws IOException {
    MethodRun.write(folder, "cells.csv", "cell,score,came", "a,3,6", "b,2,3", "c,1,0");

    String summary =
        MethodRun.of(
                folder,
                "pai --points DIR/cells.csv --predicted score --observed came --out DIR/pai.csv")
            .summary();

    assertThat(summary).contains("\"cells\": 3", "\"events\": 9", "\"coverage\": 0.2");
    assertThat(folder.resolve("pai.csv"))
        .hasContent(
            """
            score_rank,cells,area,coverage,hits,hit_rate,pai,pei_star
            1,1,1,0.3333333333333333,6,0.6666666666666666,2,1
            2,2,2,0.6666666666666666,9,1,1.5,1
            3,3,3,1,9,1,1,1
            """);
  }

  @Test
  void aForecastWithoutEventsIsNotTested() throws IOException {
    MethodRun.write(folder, "cells.csv", "score,came", "3,0");

    assertThat(
            MethodRun.of(folder, "pai --points DIR/cells.csv --predicted score --observed came")
                .summary())
        .contains("\"notTested\": \"expected a cell with an event, got none\"");
  }
}
