package org.beatlight.api.hotspot.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.TinyPublication;
import org.beatlight.api.publication.TinyTruth;
import org.beatlight.core.cluster.Hotspot;
import org.beatlight.core.cluster.HotspotSearch;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.Radius;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Queries of the hand-made city, whose published window is all of its data. */
class HotspotQueryTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static QueryGround ground;

  @BeforeAll
  static void load() throws SQLException {
    ground = QueryGround.of(TinyPublication.snapshot(1));
  }

  /** The places of the city lie 80 m and more apart: rounding to centimetres merges none. */
  @ParameterizedTest
  @CsvSource({"INCIDENT, burglary, 20", "INCIDENT, robbery, 5", "CONCERN, noise, 20"})
  void thePublicationsOwnParametersFindWhatTheAnalysisFinds(
      Kind kind, String category, double minWeight) {
    List<Hotspot> analysed =
        new HotspotSearch(new Radius(150), minWeight)
            .find(
                kind,
                category,
                TinyTruth.places(new CategoryKey(kind, category), TinyPublication.DATA));

    QueryAnswer answer = ask(kind, "'" + category + "'", "'method': 'dbscan'");

    assertThat(analysed).isNotEmpty();
    assertThat(answer.found()).isEqualTo(analysed.size());
    assertThat(answer.notTested()).isNull();
    for (int i = 0; i < analysed.size(); i++) {
      assertSame((FoundHotspot) answer.features().get(i).properties(), analysed.get(i));
    }
  }

  private static void assertSame(FoundHotspot found, Hotspot analysed) {
    assertThat(found.hotspotId()).isEqualTo(analysed.id());
    assertThat(found.rank()).isEqualTo(analysed.rank());
    assertThat(found.weight()).isEqualTo(analysed.weight());
    assertThat(found.places()).isEqualTo(analysed.places());
    assertThat(found.corePlaces()).isEqualTo(analysed.corePlaces());
    assertThat(found.areaM2()).isCloseTo(analysed.outline().getArea(), within(50.0));
  }

  @Test
  void daysChooseEvents() {
    // as laid out: 20 in the four weeks in A1, 3 in A2, 2 in no beat
    QueryAnswer now =
        ask(
            Kind.INCIDENT,
            "'burglary'",
            "'method': 'dbscan', 'from': '2024-06-01', 'to': '2024-06-29'");

    assertThat(now.events()).isEqualTo(new EventCounts(25, 0, 0, 0));
    assertThat(now.query().get("from")).isEqualTo("2024-06-01");
    assertThat(now.publicationId()).isEqualTo(1);
    assertThat(now.fingerprint()).isEqualTo("0".repeat(63) + "1");
  }

  @Test
  void eventsThatAreNotToBeClusteredAreLeftOutAndCounted() {
    QueryAnswer robbery = ask(Kind.INCIDENT, "'robbery'", "'method': 'dbscan'");

    assertThat(robbery.events()).isEqualTo(new EventCounts(13, 1, 0, 0)); // that of the last day
    assertThat(robbery.query().get("minWeight")).isEqualTo(5.0); // the category's own
  }

  @Test
  void categoriesAreTakenTogetherInWhateverOrderTheyAreNamed() {
    QueryAnswer both = ask(Kind.INCIDENT, "'robbery', 'burglary'", "'method': 'dbscan'");

    assertThat(both.events().used()).isEqualTo(99 + 13);
    assertThat(both.query().get("minWeight")).isEqualTo(20.0); // the publication's general one
    assertThat(both.features().get(0).id()).startsWith("incident-burglary+robbery-e");
    assertThat(JSON.writeValueAsString(both))
        .isEqualTo(
            JSON.writeValueAsString(
                ask(Kind.INCIDENT, "'burglary', 'robbery'", "'method': 'dbscan'")));
  }

  @Test
  void aLimitLeavesTheHeaviestAndSaysHowManyThereAre() {
    QueryAnswer all = ask(Kind.CONCERN, "'noise'", "'method': 'dbscan', 'minWeight': 2");
    QueryAnswer one =
        ask(Kind.CONCERN, "'noise'", "'method': 'dbscan', 'minWeight': 2, 'limit': 1");

    assertThat(all.features().size()).isGreaterThan(1);
    assertThat(one.found()).isEqualTo(all.found());
    assertThat(JSON.writeValueAsString(one.features()))
        .isEqualTo(JSON.writeValueAsString(all.features().subList(0, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'method': 'dbscan', 'minWeight': 100 | expected at least 100 events, got 99",
        "'method': 'hdbscan', 'minClusterSize': 100 | expected at least 100 events, got 99",
        "'method': 'hdbscan', 'minClusterSize': 2, 'minPoints': 100 | expected at least 100 events,"
            + " got 99",
        "'method': 'gi-star', 'from': '2024-01-04', 'to': '2024-01-05' | all values are equal",
        "'method': 'gi-star', 'cellM': 5000 | fewer than 3 cells"
      })
  void tooFewEventsOrCellsAreNotTested(String query, String reason) {
    QueryAnswer answer = ask(Kind.INCIDENT, "'burglary'", query);

    assertThat(answer.features()).isEmpty();
    assertThat(answer.found()).isZero();
    assertThat(answer.notTested()).isEqualTo(reason);
  }

  @Test
  void noEventAtAllIsNotTested() {
    QueryAnswer answer =
        ask(
            Kind.INCIDENT,
            "'robbery'",
            "'method': 'dbscan', 'from': '2024-01-03', 'to': '2024-01-04'");

    assertThat(answer.events()).isEqualTo(new EventCounts(0, 0, 0, 0));
    assertThat(answer.notTested()).isEqualTo("expected at least 5 events, got 0");
  }

  @Test
  void clustersOfHdbscanAreDrawnAsHullsWithSomeGround() {
    QueryAnswer answer =
        ask(Kind.CONCERN, "'noise'", "'method': 'hdbscan', 'minClusterSize': 20, 'minPoints': 5");

    assertThat(answer.features()).isNotEmpty();
    FoundHotspot first = (FoundHotspot) answer.features().get(0).properties();
    assertThat(first.corePlaces()).isEqualTo(first.places());
    assertThat(first.areaM2()).isGreaterThan(1_900); // of a disc of 25 m at the least
    assertThat(answer.query()).containsEntry("minPoints", 5).doesNotContainKey("radiusM");
  }

  @Test
  void sizesOfHdbscanAreByDefaultThePublicationsLeastWeight() {
    QueryAnswer answer = ask(Kind.CONCERN, "'noise'", "'method': 'hdbscan'");

    assertThat(answer.query()).containsEntry("minClusterSize", 20).containsEntry("minPoints", 20);
  }

  @Test
  void theDefaultWindowIsThatOfThePublication() {
    DateRange window = ground.snapshot().manifest().hotspots().window();
    QueryAnswer answer = ask(Kind.CONCERN, "'noise'", "'method': 'dbscan'");

    assertThat(answer.query())
        .containsEntry("from", window.from().toString())
        .containsEntry("to", window.to().toString())
        .containsEntry("radiusM", 150.0);
    assertThat(LocalDate.parse((String) answer.query().get("from"))).isEqualTo("2024-01-03");
  }

  private static QueryAnswer ask(Kind kind, String categories, String query) {
    return Asked.of(ground, kind, categories, query);
  }
}
