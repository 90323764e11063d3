package org.beatlight.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebook, executed from top to bottom against the served city. */
class NotebookTest {
  @TempDir Path folder;

  @Test
  void theStoryOfRiverbendRunsAndScoresThePlantedTruth() throws Exception {
    Path page = execute("01-the-story-of-riverbend.ipynb");

    assertThat(Files.readString(page))
        .contains("planted hotspots found", "Riverbend, publication 1");
  }

  private Path execute(String notebook) throws IOException, InterruptedException {
    Riverbend city = Riverbend.shared();
    Path log = folder.resolve("log");
    ProcessBuilder builder =
        new ProcessBuilder(
                "/usr/bin/python3",
                "-m",
                "nbconvert",
                "--to",
                "html",
                "--execute",
                "--output-dir",
                folder.toString(),
                "--output",
                "story",
                notebook)
            .directory(Launcher.HOME.resolve("notebooks").toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("BEATLIGHT_URL", city.server().base().toString());
    builder.environment().put("BEATLIGHT_TOKEN", city.server().token());
    builder.environment().put("BEATLIGHT_TRUTH", city.truth().toString());
    assertThat(builder.start().waitFor()).as(Files.readString(log)).isZero();
    return folder.resolve("story.html");
  }
}
