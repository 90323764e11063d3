package org.beatlight.settings;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.core.geo.LonLat;

/**
 * A table of places in CSV: columns {@code longitude} and {@code latitude}, others do not matter.
 */
public final class PlaceTable {
  private PlaceTable() {}

  /**
   * Reads a table.
   *
   * @throws SettingsException at the first line that is no place
   */
  public static List<LonLat> read(Path file) {
    List<LonLat> places = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> lines =
        CsvReader.builder().ofNamedCsvRecord(TextFile.read(file).text())) {
      for (NamedCsvRecord line : lines) {
        places.add(place(line, new Place(file, (int) line.getStartingLineNumber(), "")));
      }
    } catch (IOException | CsvParseException e) {
      throw new SettingsException(file + ": expected CSV; " + e.getMessage());
    }
    return places;
  }

  private static LonLat place(NamedCsvRecord line, Place at) {
    try {
      return new LonLat(number(line, "longitude", at), number(line, "latitude", at));
    } catch (NumberFormatException e) {
      throw at.mistake("expected longitude and latitude in degrees, got " + line.getFields());
    } catch (IllegalArgumentException e) {
      throw at.mistake(String.valueOf(e.getMessage()));
    }
  }

  private static double number(NamedCsvRecord line, String column, Place at) {
    return Double.parseDouble(
        line.findField(column)
            .orElseThrow(() -> at.mistake("expected the columns longitude and latitude"))
            .strip());
  }
}
