package org.beatlight.ingest.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.SourceTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {
  static List<Feed> feeds() {
    return Shared.CITY.streams().stream().map(SampleCity.Stream::feed).toList();
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void theFaultsInTheFileAreThoseOfTheTruthFile(Feed feed) throws IOException {
    Map<FindingCode, List<Integer>> told = new TreeMap<>();
    for (JsonNode fault : truth().get("faults")) {
      if (fault.get("source").asText().equals(feed.format().source())) {
        List<Integer> numbers = fault.get("rowNumbers").valueStream().map(JsonNode::asInt).toList();
        assertThat(numbers).hasSize(fault.get("rows").asInt());
        told.put(FindingCode.ofCode(fault.get("code").asText()), numbers);
      }
    }

    assertThat(found(feed.format(), Shared.CITY, Shared.FOLDER)).isEqualTo(told);
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void theTruthFileTellsWhereTheRowsOfTheFileMustGo(Feed feed) throws IOException {
    JsonNode told =
        StreamSupport.stream(truth().get("sources").spliterator(), false)
            .filter(source -> source.get("source").asText().equals(feed.format().source()))
            .findFirst()
            .orElseThrow();
    WrittenFeed written = WrittenFeed.read(feed.format());
    SourceTally tally = feed.tally();

    assertThat(told.get("read").asLong()).isEqualTo(written.rows().size());
    assertThat(told.get("kept").asLong()).isEqualTo(tally.kept());
    assertThat(told.get("dropped").asLong()).isEqualTo(tally.dropped());
    assertThat((double) tally.dropped() / tally.read()).isLessThan(0.05);
    assertThat(told.get("dayPrecision").asLong()).isEqualTo(written.daysOnly());
  }

  /** In both, two events would begin at one place in one minute if nobody kept them apart. */
  @ParameterizedTest
  @ValueSource(longs = {49, 111})
  void thereAreNoFaultsByChanceInOtherCities(long seed, @TempDir Path folder) throws IOException {
    SampleCity city = SampleCity.of(seed);
    new CityWriter(folder).write(city);

    for (SampleCity.Stream stream : city.streams()) {
      assertThat(found(stream.feed().format(), city, folder)).isEqualTo(stream.feed().faults());
    }
  }

  @Test
  void everyFaultThatIngestKnowsIsPlanted() {
    Set<FindingCode> planted =
        feeds().stream()
            .flatMap(feed -> feed.faults().keySet().stream())
            .collect(Collectors.toSet());

    assertThat(planted).isEqualTo(EnumSet.allOf(FindingCode.class));
  }

  @Test
  void faultsSpareWhatWasPlanted() {
    assertThat(feeds().stream().flatMap(feed -> feed.rows().stream()))
        .filteredOn(row -> row.event().origin() == Happening.Origin.PLANTED)
        .allMatch(row -> row.fault().isEmpty());
  }

  @Test
  void noPlaceButTheStackHoldsManyEvents() {
    for (Feed feed : feeds()) {
      WrittenFeed written = WrittenFeed.read(feed.format());
      long stacked = feed.faults().getOrDefault(FindingCode.STACKED_PLACE, List.of()).size();
      assertThat(written.eventsByPlace().values().stream().sorted().toList())
          .endsWith(stacked)
          .filteredOn(events -> events > stacked / 10)
          .hasSize(1);
    }
  }

  @Test
  void codedBeatsAreThoseInForceOnTheDay() {
    long moved =
        Shared.CITY.incidents().feed().rows().stream()
            .filter(row -> row.cell(Column.BEAT).equals(Sketch.MOVED_FROM))
            .filter(row -> row.event().address().beat().equals(Sketch.MOVED_TO))
            .filter(row -> row.event().address().beatBefore().equals(Sketch.MOVED_FROM))
            .count();

    // 14 of 24 months lie before the move; the block has some 200 incidents a year
    assertThat(moved).isBetween(100L, 400L);
  }

  private static Map<FindingCode, List<Integer>> found(
      FeedFormat format, SampleCity city, Path folder) {
    return new FaultFinder(format, WrittenFeed.read(format, folder), city.town()).byCode();
  }

  private static JsonNode truth() throws IOException {
    return new ObjectMapper().readTree(Shared.FOLDER.resolve("truth.json").toFile());
  }
}
