package org.beatlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Profiles against real files: the layout that each has, and what of its first rows is understood.
 */
class RealFeedsTest {
  private static final int ROWS = 5_000;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "chicago-crimes, data/chicago/incidents/burglary_2011_2014.csv.gz, underscores",
    "chicago-crimes, data/chicago/incidents/crimes_sample_2017_2019.csv.gz, lower-case",
    "chicago-311, data/chicago/concerns/311_sanitation_code.csv.gz, sanitation-until-2018",
    "police-uk-asb, data/uk/lancashire_asb.tab.gz, prepared"
  })
  void everyTimeAndEveryCategoryOfTheFirstRowsIsUnderstood(String profile, String file, String name)
      throws IOException {
    SourceSettings source = Riverbend.in(folder).sourceOf(profile);
    TreeMap<String, Integer> strange = new TreeMap<>();
    int rows = 0;
    try (CsvReader<NamedCsvRecord> reader = reader(SharedData.require(file))) {
      for (NamedCsvRecord record : reader) {
        FeedRow row = new FeedRow(record);
        LayoutSettings layout = row.layout(source).orElseThrow();
        assertThat(layout.name()).isEqualTo(name);
        if (row.time(layout).isEmpty()) {
          strange.merge("time " + row.value(layout, Field.OCCURRED), 1, Integer::sum);
        }
        if (row.category(source, layout).isEmpty()) {
          strange.merge("category " + row.value(layout, Field.CATEGORY), 1, Integer::sum);
        }
        if (++rows == ROWS) {
          break;
        }
      }
    }

    assertThat(rows).isEqualTo(ROWS);
    assertThat(strange).isEmpty();
  }

  @Test
  void aFileWithoutCoordinatesFitsNoLayout() throws IOException {
    SourceSettings source = Riverbend.in(folder).sourceOf("chicago-crimes");
    Path slim = SharedData.require("data/chicago/incidents/crimes-2022-slim.csv.gz");

    try (CsvReader<NamedCsvRecord> reader = reader(slim)) {
      assertThat(new FeedRow(reader.iterator().next()).layout(source)).isEmpty();
    }
  }

  private static CsvReader<NamedCsvRecord> reader(Path file) throws IOException {
    char separator = file.toString().contains(".tab") ? '\t' : ',';
    InputStream in = new GZIPInputStream(Files.newInputStream(file));
    return CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(in);
  }
}
