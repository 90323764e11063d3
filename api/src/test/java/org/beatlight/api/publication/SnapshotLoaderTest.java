package org.beatlight.api.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.beatlight.api.publication.TinyEvents.BURGLARY;
import static org.beatlight.api.publication.TinyEvents.NOISE;
import static org.beatlight.api.publication.TinyEvents.ROBBERY;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.beatlight.api.publication.PublishedHotspot.Evidence;
import org.beatlight.core.contract.EventBlock;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.robust.Stability;
import org.junit.jupiter.api.Test;

class SnapshotLoaderTest {
  @Test
  void everyTableComesBackInAFixedOrder() throws Exception {
    Snapshot snapshot = TinyPublication.snapshot(3);

    assertThat(snapshot.publicationId()).isEqualTo(3);
    assertThat(snapshot.fingerprint()).isEqualTo("0".repeat(63) + "3");
    assertThat(snapshot.header().publishedAt()).isEqualTo(Instant.parse("2024-07-01T09:00:00Z"));
    assertThat(snapshot.manifest().changes().before())
        .isEqualTo(new DateRange(LocalDate.parse("2024-05-04"), LocalDate.parse("2024-06-01")));
    assertThat(snapshot.beats()).extracting(BeatArea::code).containsExactly("A1", "A2", "B1");
    assertThat(snapshot.beats()).extracting(BeatArea::name).startsWith("West 3");
    assertThat(snapshot.areas())
        .extracting(LayerArea::layer, LayerArea::code, LayerArea::name)
        .containsExactly(tuple("district", "D", "Everything 3"));
    assertThat(snapshot.categories())
        .containsExactly(
            new CategoryInfo(BURGLARY, "Burglary 3", 99),
            new CategoryInfo(ROBBERY, "Robbery 3", 14),
            new CategoryInfo(NOISE, "Noise 3", 227));
    assertThat(snapshot.hotspots())
        .extracting(PublishedHotspot::hotspotId)
        .containsExactly("incident-burglary-1", "incident-burglary-2", "concern-noise-1");
    assertThat(snapshot.hotspots())
        .extracting(PublishedHotspot::evidence)
        .containsExactly(
            new Evidence(OptionalDouble.of(0.97), OptionalDouble.of(0.005)),
            new Evidence(OptionalDouble.of(0.42), OptionalDouble.empty()),
            new Evidence(OptionalDouble.of(0.88), OptionalDouble.of(0.01)));
    assertThat(snapshot.hotspots().stream().map(h -> h.evidence().stability().orElseThrow()))
        .containsExactly(Stability.FIRM, Stability.FRAGILE, Stability.FIRM);
    assertThat(snapshot.backdrop())
        .extracting(BackdropFeature::theme)
        .containsExactly("water", "park", "street");
    LonLat corner = new LonLat(-87.7, 41.8);
    assertThat(snapshot.plane().toPlane(corner).distanceM(new TinyPlane().toPlane(corner)))
        .isLessThan(0.001);
  }

  @Test
  void aPublicationWithoutItsPlaneIsNotServed() throws Exception {
    try (Connection connection =
        DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")) {
      TinyPublication.publish(connection, 1);
      try (Statement statement = connection.createStatement()) {
        statement.execute("delete from published.plane");
      }
      PublicationEntry entry = PublicationCatalog.findCurrent(connection).orElseThrow();

      assertThatThrownBy(() -> SnapshotLoader.load(connection, entry))
          .isInstanceOf(UnreadablePublicationException.class)
          .hasMessage("publication 1: expected one row of plane, got 0");
    }
  }

  @Test
  void theBlocksOfACategoryBecomeOneSortedSet() throws Exception {
    EventColumns events = TinyPublication.snapshot(1).events(Kind.INCIDENT, "burglary");

    assertThat(events.size()).isEqualTo(99);
    assertThat(events.keys()).isSorted();
    assertThat(events.flags()).containsOnly(EventBlock.CLUSTERABLE);
    assertThat(events.epochDays()).contains(Math.toIntExact(LocalDate.of(2024, 1, 3).toEpochDay()));
    assertThat(TinyPublication.snapshot(1).events(Kind.CONCERN, "burglary").size()).isZero();
  }
}
