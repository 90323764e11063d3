package org.beatlight.ingest.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LookalikesTest {
  private final Happening event = Shared.CITY.incidents().history().events().get(0);
  private final FeedRow told = row("-88.2", "2024-05-06 10:00", "ASSAULT");
  private final FeedRow other = row("-88.1", "2024-05-06 10:00", "ASSAULT");
  private final Lookalikes lookalikes = new Lookalikes(FeedFormat.INCIDENTS, List.of(told, other));

  @Test
  void aRowThatIsMovedOntoAnotherConfuses() {
    assertThat(lookalikes.confuse(other, List.of(told))).isTrue();
  }

  @Test
  void wordsForOneCategoryLookAlike() {
    FeedRow battery = row("-88.2", "2024-05-06 10:00", "BATTERY");

    assertThat(lookalikes.confuse(other, List.of(battery))).isTrue();
  }

  @Test
  void anotherPlaceMinuteOrCategoryDoesNotConfuse() {
    List<FeedRow> spoiled =
        List.of(
            row("-88.3", "2024-05-06 10:00", "ASSAULT"),
            row("-88.2", "2024-05-06 10:01", "ASSAULT"),
            row("-88.2", "2024-05-06 10:00", "ROBBERY"));

    assertThat(lookalikes.confuse(other, spoiled)).isFalse();
  }

  @Test
  void aRowMayLookLikeTheOneThatItReplaces() {
    assertThat(lookalikes.confuse(told, List.of(told, told))).isFalse();
  }

  @Test
  void whatIsAddedConfusesFromThenOn() {
    FeedRow added = row("-88.4", "2024-05-06 10:00", "ASSAULT");
    lookalikes.add(List.of(added));

    assertThat(lookalikes.confuse(other, List.of(added))).isTrue();
  }

  private FeedRow row(String lon, String from, String category) {
    return FeedRow.faultless(
        event,
        event.from(),
        Map.of(Column.LON, lon, Column.LAT, "41.5", Column.FROM, from, Column.CATEGORY, category));
  }
}
