package org.beatlight.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.SourceTally;
import org.beatlight.ingest.clean.CleanEvent;
import org.beatlight.ingest.clean.Outcome;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.settings.City;
import org.beatlight.settings.Field;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.ParseException;

/**
 * Real rows and files, broken in every way: nothing stops but in a sentence, nothing is lost. How
 * many rows there are is told by {@link NaiveCsv}.
 */
class MutationsTest {
  private static final int ROWS = 10_000;
  private static final int ROWS_A_FILE = 100;
  private static final int FILES = 200;
  private static final int LONGEST_MESSAGE = 3_000;

  private static Chicago chicago;
  private static List<String> lines;

  @TempDir Path folder;

  @BeforeAll
  static void open() throws IOException, ParseException {
    chicago = new Chicago();
    lines = Chicago.lines(ROWS);
  }

  @Test
  void everyMutatedRowIsAccountedFor() throws IOException {
    Random random = new Random(61);
    RowMutator mutator = new RowMutator(random);
    Map<FindingCode, Long> findings = new EnumMap<>(FindingCode.class);
    for (int from = 1; from <= ROWS; from += ROWS_A_FILE) {
      StringBuilder text = new StringBuilder(lines.get(0) + "\n");
      lines.subList(from, from + ROWS_A_FILE).forEach(line -> text.append(mutator.mutate(line)));
      write("rows.csv", text.toString());

      requireAll(text.toString(), outcomes("rows.csv"), findings);
    }

    assertThat(findings.keySet()) // the mutations reach what they are made for
        .contains(
            FindingCode.UNREADABLE_ROW,
            FindingCode.NO_COORDINATES,
            FindingCode.OUTSIDE_CITY,
            FindingCode.NO_TIME,
            FindingCode.UNREADABLE_TIME,
            FindingCode.SWAPPED_DATE,
            FindingCode.IMPOSSIBLE_TIME,
            FindingCode.MISSING_ID,
            FindingCode.UNMAPPED_CATEGORY,
            FindingCode.OTHER_ENCODING);
  }

  @Test
  void everyMutatedFileIsRefusedInASentenceOrAccountedFor() throws IOException {
    Random random = new Random(67);
    BrokenFile[] kinds = BrokenFile.values();
    Map<BrokenFile, Integer> refused = new EnumMap<>(BrokenFile.class);
    for (int i = 0; i < FILES; i++) {
      BrokenFile kind = kinds[i % kinds.length];
      String name = kind.name(i);
      String text = kind.write(folder.resolve(name), someRows(random), random);

      refused.merge(kind, requireRefusedOrAll(name, text) ? 1 : 0, Integer::sum);
    }

    int each = FILES / kinds.length;
    assertThat(refused).containsEntry(BrokenFile.UTF_16, 0);
    for (BrokenFile kind :
        List.of(
            BrokenFile.CUT_GZIP,
            BrokenFile.RANDOM_BYTES,
            BrokenFile.RANDOM_LETTERS,
            BrokenFile.WEB_PAGE,
            BrokenFile.BLANK,
            BrokenFile.UTF_16_WITHOUT_MARK,
            BrokenFile.FOLDER)) {
      assertThat(refused.get(kind)).as(kind.name()).isGreaterThanOrEqualTo(each);
    }
  }

  @Test
  void aLineOfAGigabyteIsOneRow() throws IOException {
    String head = lines.get(0) + "\n" + lines.get(1) + "\n";
    grow(write("long.csv", head), 1L << 30);

    assertTimeout(
        Duration.ofSeconds(60),
        () ->
            assertThat(outcomes("long.csv"))
                .extracting(outcome -> outcome.row().fault())
                .containsExactly("", "line 3: longer than 131072 bytes"));
  }

  @Test
  void aGigabyteWithoutALineIsRefusedAtOnce() throws IOException {
    Path file = write("long.csv", "ID,Date");
    grow(file, 1L << 30);

    assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertThat(refusal("long.csv"))
                .isEqualTo(file + ": expected a CSV file with a header line, got none"));
  }

  /** Returns whether it was refused. */
  private boolean requireRefusedOrAll(String name, String text) {
    try {
      requireAll(text, outcomes(name), new EnumMap<>(FindingCode.class));
      return false;
    } catch (RunFailedException | SettingsException e) {
      assertThat(e.getMessage())
          .as(name)
          .contains(folder.resolve(name).toString())
          .doesNotContain("\n")
          .hasSizeLessThan(LONGEST_MESSAGE);
      return true;
    }
  }

  private String refusal(String name) {
    try {
      return outcomes(name) + " and no refusal";
    } catch (RunFailedException e) {
      return Objects.requireNonNull(e.getMessage());
    }
  }

  /** Checks that there are as many outcomes as rows, and that they add up. */
  private static void requireAll(
      String text, List<Outcome> outcomes, Map<FindingCode, Long> findings) {
    List<CsvRecord> records = NaiveCsv.read(text, ',', Chicago.COLUMNS);
    List<CsvRecord> expected = records.subList(1, records.size()); // behind the header
    Map<FindingCode, Long> found = new EnumMap<>(FindingCode.class);
    long kept = 0;
    for (Outcome outcome : outcomes) {
      kept += outcome.cleaned() instanceof Cleaned.Kept<CleanEvent> ? 1 : 0;
      for (Finding finding : findings(outcome)) {
        found.merge(finding.code(), 1L, Long::sum);
        requireNoAddress(finding, outcome.row());
      }
    }

    assertThat(outcomes.stream().map(outcome -> outcome.row().fault()))
        .containsExactlyElementsOf(expected.stream().map(MutationsTest::fault).toList());
    assertThat(SourceTally.of("crimes", outcomes.size(), kept, found)).isNotNull(); // adds up
    found.forEach((code, rows) -> findings.merge(code, rows, Long::sum));
  }

  private static String fault(CsvRecord record) {
    return record.fault().isEmpty() ? "" : "line %d: %s".formatted(record.line(), record.fault());
  }

  private static List<Finding> findings(Outcome outcome) {
    return outcome.cleaned() instanceof Cleaned.Kept<CleanEvent> kept
        ? kept.doubts()
        : List.of(((Cleaned.Dropped<CleanEvent>) outcome.cleaned()).reason());
  }

  private static void requireNoAddress(Finding finding, RawRow row) {
    String address = row.fields().text(Field.ADDRESS);
    if (address.length() > 10) {
      assertThat(finding.detail()).doesNotContain(address);
    }
  }

  /** Reads a file as a load does. */
  private List<Outcome> outcomes(String name) {
    City city = Feeds.city(folder, Chicago.SOURCE, name);
    List<SourceFile> files = SourceFiles.of(city, Feeds.NO_QUERIES);
    InputFiles.check(folder.resolve(name));
    List<RawRow> rows = Feeds.rows(SourceSplits.of(files));
    return chicago.clean(city, files.get(0), rows);
  }

  private static String someRows(Random random) {
    int from = 1 + random.nextInt(ROWS - 200);
    return lines.get(0)
        + "\n"
        + String.join("\n", lines.subList(from, from + 1 + random.nextInt(199)));
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Makes a file so long, with nothing on the disk. */
  private static void grow(Path file, long bytes) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(bytes);
    }
  }
}
