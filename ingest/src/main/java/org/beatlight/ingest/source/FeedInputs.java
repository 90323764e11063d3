package org.beatlight.ingest.source;

import java.nio.file.Path;
import org.beatlight.formats.FileInput;
import org.beatlight.formats.Formats;
import org.beatlight.formats.TableInput;
import org.beatlight.settings.FeedSettings;
import org.beatlight.settings.Format;
import org.beatlight.settings.SettingsException;
import org.beatlight.settings.TableSettings;

/** What the settings say of a feed, as inputs to read. */
public final class FeedInputs {
  private FeedInputs() {}

  /**
   * Returns the format of a file: as the settings say, else as its name tells.
   *
   * @param place who names the file, for messages
   * @throws SettingsException if neither tells
   */
  public static Format format(FeedSettings feed, Path file, String place) {
    return feed.format()
        .or(() -> Formats.ofName(file))
        .orElseThrow(
            () ->
                new SettingsException(
                    "%s: expected the key format, as the name of the file %s tells none"
                        .formatted(place, file)));
  }

  /** Returns a file of any format but CSV. */
  public static FileInput file(FeedSettings feed, Format format, Path file) {
    return new FileInput(format, file, feed.layer(), feed.encodings().get(0));
  }

  /** Returns a query. */
  public static TableInput table(TableSettings table) {
    return new TableInput(
        table.url(), table.user().orElse(""), table.password().orElse(""), table.query());
  }
}
