package org.beatlight.api.tile.pmtiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.beatlight.api.CommandRun;
import org.beatlight.api.TinyCityFile;
import org.beatlight.api.publication.EmbeddedFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TilesMainTest {
  @TempDir private Path folder;
  private Path city;

  @BeforeEach
  void writeCity() throws IOException {
    city = TinyCityFile.write(folder);
  }

  @Test
  void itWritesWhatIsPublishedAndTellsHowFarItIs() throws SQLException, IOException {
    EmbeddedFixture.in(folder).publish(1);

    CommandRun run = run("--layers", "beats,hotspots", "--max-zoom", "3");

    assertThat(run.err())
        .isEqualTo(
            """
        zoom 0 of 3: 1 tiles
        zoom 1 of 3: 1 tiles
        zoom 2 of 3: 1 tiles
        zoom 3 of 3: 1 tiles
        """);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "%s: 4 tiles of Tiny, 4 of them different, %d bytes%n"
                .formatted(archive(), Files.size(archive())));
  }

  /** The tiny city has so few places that no point stands for enough of them. */
  @Test
  void unlessEverythingIsAskedForItIsWhatAnybodyMaySee() throws SQLException, IOException {
    EmbeddedFixture.in(folder).publish(1);

    assertThat(run("--layers", "events,points").err()).contains("layers events, points");
    assertThat(run("--layers", "events,points", "--everything").out())
        .contains(" tiles of Tiny")
        .doesNotContain(": 0 tiles");
  }

  @Test
  void withoutAPublicationThereIsNothingToWrite() {
    CommandRun run = run();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("expected a publication in the store", "`run` publishes one");
    assertThat(archive()).doesNotExist();
  }

  @Test
  void wrongOptionsAreToldBeforeAnyWork() {
    assertThat(run("--layers", "beats,robberies").err())
        .contains(
            "--layers: expected some of beats, hotspots, robust, events, points, trend, areas,")
        .contains("got \"robberies\"");
    assertThat(run("--max-zoom", "15").err()).contains("--max-zoom: expected 0 to 14, got 15");
    assertThat(run("--max-zoom", "15").status()).isEqualTo(2);
  }

  private CommandRun run(String... options) {
    String[] all = new String[options.length + 4];
    all[0] = "--city";
    all[1] = city.toString();
    all[2] = "--out";
    all[3] = archive().toString();
    System.arraycopy(options, 0, all, 4, options.length);
    return CommandRun.of(new TilesMain(), all);
  }

  private Path archive() {
    return folder.resolve("tiny.pmtiles");
  }
}
