package org.beatlight.ingest.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.beatlight.core.area.Area;
import org.beatlight.settings.AreaLayerSettings.Version;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.TableSettings;
import org.beatlight.testkit.Database;
import org.beatlight.testkit.LocalPostgis;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** Areas that a query of PostGIS returns. */
class TableLayerTest {
  private static Database database = new Database("", "", "");

  @BeforeAll
  static void makeTable() throws SQLException {
    database = LocalPostgis.shared().emptyDatabase();
    database.run(
        "create extension postgis",
        "create table beat (code int, label text, shape geometry)",
        """
        insert into beat
        select code, 'Beat ' || code,
          st_transform(st_makeenvelope(west, 41.8, west + 0.1, 41.9, 4326), 26916)
        from (values (612, -87.7), (613, -87.6)) as beats (code, west)
        """);
  }

  @Test
  void shapesInMetresBecomeDegreesAgain() {
    List<Area> areas = Layers.areas(version("select code, label, shape from beat"));

    assertThat(areas).extracting(Area::code).containsExactly("612", "613");
    assertThat(areas).extracting(Area::name).containsExactly("Beat 612", "Beat 613");
    Envelope box = areas.get(0).shape().getEnvelopeInternal();
    Envelope expected = new Envelope(-87.7, -87.6, 41.8, 41.9);
    assertThat(new double[] {box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()})
        .containsExactly(
            new double[] {
              expected.getMinX(), expected.getMaxX(), expected.getMinY(), expected.getMaxY()
            },
            org.assertj.core.api.Assertions.withPrecision(1e-6));
  }

  @Test
  void aQueryWithoutShapesIsRefused() {
    assertThatThrownBy(() -> Layers.areas(version("select code, label from beat")))
        .isInstanceOf(RunFailedException.class)
        .hasMessageContainingAll("the query on jdbc:postgresql://", "expected shapes");
  }

  private static Version version(String query) {
    TableSettings table =
        new TableSettings(
            database.url(),
            Optional.of(database.user()),
            Optional.of(database.password()).filter(password -> !password.isEmpty()),
            query);
    return Layers.version(Layers.table(table), Optional.empty(), "code", Optional.of("label"));
  }
}
