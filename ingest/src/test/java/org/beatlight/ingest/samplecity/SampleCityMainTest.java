package org.beatlight.ingest.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beatlight.settings.City;
import org.beatlight.settings.CityFile;
import org.beatlight.settings.ColumnValue;
import org.beatlight.settings.Commands;
import org.beatlight.settings.LayoutSettings;
import org.beatlight.settings.SourceSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCityMainTest {
  @TempDir Path folder;

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    assertThat(run("--out", folder.toString())).isZero();

    assertThat(contents(folder)).isEqualTo(contents(Shared.FOLDER)).hasSize(7);
  }

  @Test
  void anotherSeedGivesAnotherCity() throws IOException {
    assertThat(run("--out", folder.toString(), "--seed", "43")).isZero();

    Map<String, Integer> other = contents(folder);
    assertThat(other).containsOnlyKeys(contents(Shared.FOLDER).keySet());
    contents(Shared.FOLDER)
        .forEach(
            (file, hash) -> {
              if (!file.equals("city.yaml")) {
                assertThat(other).doesNotContainEntry(file, hash);
              }
            });
  }

  @Test
  void aMissingFolderOptionIsWrongUsage() {
    assertThat(run("--seed", "1")).isEqualTo(2);
  }

  @Test
  void aFolderThatCannotBeWrittenIsAFailedRun() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");

    assertThat(run("--out", file.toString())).isEqualTo(1);
  }

  @Test
  void theSettingsFileFitsTheFeeds() {
    City city = CityFile.read(Shared.FOLDER.resolve("city.yaml"));

    assertThat(city.sources())
        .extracting(SourceSettings::name)
        .containsExactly("incidents", "concerns");
    for (SampleCity.Stream stream : Shared.CITY.streams()) {
      FeedFormat format = stream.feed().format();
      SourceSettings source =
          city.sources().stream().filter(s -> s.kind() == format.kind()).findFirst().orElseThrow();
      List<String> headings = format.columns().stream().map(FeedFormat.Heading::name).toList();
      LayoutSettings layout = source.layouts().get(0);
      assertThat(headings)
          .containsAll(layout.columns().values().stream().flatMap(ColumnValue::columns).toList());
      assertThat(layout.dateFormats())
          .containsExactly(format.time().pattern(), format.day().pattern());
      assertThat(source.categories().bySourceCategory().values())
          .containsAll(format.categories().stream().map(Category::code).toList());
    }
  }

  private static int run(String... arguments) {
    return Commands.run(new SampleCityMain(), arguments);
  }

  private static Map<String, Integer> contents(Path folder) throws IOException {
    Map<String, Integer> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
