package org.beatlight.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Makes a large feed of Chicago's burglaries for {@code ingest-speed.sh}: {@code CSV.GZ ROWS OUT}
 * writes their rows over and over, each time with other ids, some metres aside and some days later,
 * so that no row is another's duplicate.
 */
public final class LargeFeed {
  private static final int ID = 0;
  private static final int CASE = 1;
  private static final int DATE = 2;
  private static final int LATITUDE = 19;
  private static final int LONGITUDE = 20;
  private static final String FIELD_ENDS = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

  private LargeFeed() {}

  /** Makes the feed. */
  public static void main(String[] args) throws IOException {
    List<String[]> rows = new ArrayList<>();
    String header;
    try (BufferedReader in = reader(Path.of(args[0]))) {
      header = in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        rows.add(line.split(FIELD_ENDS, -1));
      }
    }
    write(header, rows, Integer.parseInt(args[1]), Path.of(args[2]));
  }

  private static BufferedReader reader(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }

  private static void write(String header, List<String[]> rows, int count, Path out)
      throws IOException {
    try (BufferedWriter to = Files.newBufferedWriter(out)) {
      to.write(header + "\n");
      for (int i = 0; i < count; i++) {
        String[] row = rows.get(i % rows.size());
        to.write(String.join(",", shifted(row, i / rows.size())));
        to.write('\n');
      }
    }
  }

  /** The days move within 2011 to 2014, the places by up to about 70 m. */
  private static String[] shifted(String[] row, int round) {
    if (round == 0 || row[LATITUDE].isEmpty()) {
      return row;
    }

    String[] moved = row.clone();
    moved[ID] = Long.toString(Long.parseLong(row[ID]) + 100_000_000L * round);
    moved[CASE] = "\"R%d%s".formatted(round, row[CASE].substring(1));
    moved[DATE] = "\"%02d%s".formatted(1 + round % 12, row[DATE].substring(3));
    int day = Integer.parseInt(row[DATE].substring(4, 6));
    if (day > 28) {
      moved[DATE] = row[DATE];
    }
    moved[LATITUDE] = degrees(row[LATITUDE], 7e-6 * (round % 9 - 4) * 2);
    moved[LONGITUDE] = degrees(row[LONGITUDE], 9e-6 * (round / 9 % 9 - 4) * 2);
    return moved;
  }

  private static String degrees(String text, double by) {
    return String.format(Locale.ROOT, "%.9f", Double.parseDouble(text) + by);
  }
}
