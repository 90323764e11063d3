package org.beatlight.api.hotspot.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.beatlight.api.publication.TinyPublication;
import org.beatlight.core.event.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GiStarQueryTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static QueryGround ground;

  @BeforeAll
  static void load() throws SQLException {
    ground = QueryGround.of(TinyPublication.snapshot(1));
  }

  @Test
  void cellsCoverTheBeatsAndHoldTheEventsThatLieInThem() {
    // three beats of 0.01 degrees a side, one with a hole: some 2.7 km² and so 60 to 75 cells
    QueryAnswer answer = ask("'cellM': 200");

    assertThat(answer.found()).isBetween(60, 75);
    assertThat(answer.features()).hasSize(answer.found());
    assertThat(answer.events().used()).isEqualTo(99);
    assertThat(cells(answer).stream().mapToLong(FoundCell::events).sum())
        .isEqualTo(99 - answer.events().outsideCells());
    assertThat(answer.events().outsideCells()).isGreaterThanOrEqualTo(2); // they lie in no beat
  }

  @Test
  void theHottestCellComesFirstWithItsFiguresAndVerdict() {
    List<FoundCell> cells = cells(ask("'cellM': 200"));
    FoundCell first = cells.get(0);

    assertThat(first.verdict()).isEqualTo("hot");
    assertThat(first.bin()).isEqualTo(2);
    assertThat(first.q()).isBetween(0.01, 0.05);
    assertThat(first.notTested()).isNull();
    assertThat(cells.stream().map(FoundCell::z).filter(Objects::nonNull))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(cells).extracting(FoundCell::cell).doesNotHaveDuplicates();
  }

  @Test
  void theRateDecidesWhatIsHotAndBinsStayAsTheyAre() {
    List<FoundCell> strict = cells(ask("'cellM': 200, 'falseDiscoveryRate': 0.000001"));

    assertThat(strict).extracting(FoundCell::verdict).doesNotContain("hot", "cold");
    assertThat(strict.get(0).verdict()).isEqualTo("no-clear-pattern");
    assertThat(strict.get(0).bin()).isEqualTo(2);
  }

  @Test
  void aCellWithoutNeighboursIsNotTestedByPermutation() {
    // part of a beat lies apart: with cells of 200 m it has one that touches no other
    FoundCell last = last(cells(ask("'cellM': 200")));
    FoundCell same =
        cells(ask("'cellM': 200, 'permutations': 0")).stream()
            .filter(cell -> cell.cell().equals(last.cell()))
            .findFirst()
            .orElseThrow();

    assertThat(last)
        .isEqualTo(
            new FoundCell(last.cell(), 0, null, null, null, null, "not-tested", "no neighbours"));
    assertThat(same.verdict()).isEqualTo("no-clear-pattern");
    assertThat(same.z()).isNegative();
  }

  private static FoundCell last(List<FoundCell> cells) {
    return cells.get(cells.size() - 1);
  }

  @Test
  void theSeedAloneDecidesAboutChance() {
    String first = JSON.writeValueAsString(ask("'cellM': 200, 'seed': 7"));

    assertThat(JSON.writeValueAsString(ask("'cellM': 200, 'seed': 7"))).isEqualTo(first);
    assertThat(JSON.writeValueAsString(ask("'cellM': 200, 'seed': 8"))).isNotEqualTo(first);
  }

  @Test
  void withoutPermutationsPIsThatOfTheNormalDistribution() {
    FoundCell first = cells(ask("'cellM': 200, 'permutations': 0")).get(0);

    // 2 Φ(−z); for z = 4 and more at most 6.4e-5
    assertThat(first.z()).isGreaterThan(4);
    assertThat(first.p()).isLessThan(6.4e-5);
  }

  @Test
  void aHexagonHasSixCornersAndTheBandReachesTheSixAroundIt() {
    QueryAnswer answer = ask("'cellM': 200, 'shape': 'hexagon'");
    JsonNode ring = JSON.valueToTree(answer.features().get(0).geometry()).at("/coordinates/0");

    assertThat(ring).hasSize(7);
    assertThat(answer.query()).containsEntry("bandM", 200.0).containsEntry("shape", "hexagon");
    // 200 · √2, so that a square has the eight around it
    assertThat(ask("'cellM': 200").query().get("bandM"))
        .isInstanceOfSatisfying(
            Double.class, band -> assertThat(band).isCloseTo(282.842712474619, within(1e-9)));
  }

  @Test
  void cellsWhoseNeighboursAreAllOthersAreNotTestedAndSaySo() {
    // cells of 700 m: few enough for one in the middle to have all as neighbours
    List<FoundCell> cells = cells(ask("'cellM': 700, 'bandM': 1200"));
    List<FoundCell> untested =
        cells.stream().filter(cell -> cell.verdict().equals("not-tested")).toList();

    assertThat(untested).isNotEmpty().hasSizeLessThan(cells.size());
    assertThat(cells.subList(cells.size() - untested.size(), cells.size())).isEqualTo(untested);
    assertThat(untested)
        .allSatisfy(
            cell -> {
              assertThat(cell.z()).isNull();
              assertThat(cell.p()).isNull();
              assertThat(cell.q()).isNull();
              assertThat(cell.bin()).isNull();
              assertThat(cell.notTested()).isEqualTo("the neighbourhood is the whole city");
            });
  }

  @Test
  void tooManyCellsAreRefusedWithTheLeastSide() {
    // 3.68 km² of beats would have 5,900 cells of 25 m: the city is too small to be refused
    assertThat(ask("'cellM': 25, 'limit': 1").found()).isBetween(4_000, 6_000);
    QueryGround large = Wide.ground(); // 100 km by 100 km

    assertThatThrownBy(() -> Asked.of(large, Kind.INCIDENT, "'burglary'", "'method': 'gi-star'"))
        .hasMessageContaining(
            "cellM: expected a number from 500 to 5000, as the beats may have 40000 cells at most,"
                + " got 200");
  }

  private static QueryAnswer ask(String parameters) {
    return Asked.of(ground, Kind.INCIDENT, "'burglary'", "'method': 'gi-star', " + parameters);
  }

  private static List<FoundCell> cells(QueryAnswer answer) {
    return answer.features().stream().map(feature -> (FoundCell) feature.properties()).toList();
  }
}
