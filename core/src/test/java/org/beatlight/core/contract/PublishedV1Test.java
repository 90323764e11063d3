package org.beatlight.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedV1Test {
  @Test
  void aTableSaysHowItIsMade() {
    assertThat(new PublishedV1.Table("area", "code varchar(60) not null", "code").create())
        .isEqualTo(
            "create table if not exists published.area (code varchar(60) not null, primary key"
                + " (code))");
  }

  @Test
  void everyTableIsKeyedByItsPublicationAndColumnsOfItsOwn() {
    assertThat(PublishedV1.RESULTS)
        .extracting(PublishedV1.Table::name)
        .doesNotHaveDuplicates()
        .contains("area", "beat_day", "beat_change", "hotspot", "event_block");
    assertThat(PublishedV1.RESULTS)
        .allSatisfy(
            table -> {
              List<String> key = List.of(table.key().split(", ", -1));
              assertThat(key.get(0)).isEqualTo("publication_id");
              assertThat(key)
                  .allSatisfy(column -> assertThat(table.columns()).contains(column + " "));
            });
  }
}
