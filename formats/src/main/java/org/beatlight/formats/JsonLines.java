package org.beatlight.formats;

import java.io.IOException;
import java.nio.file.Path;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;

/** JSON lines: one object a line, so that a broken one spoils no other. Blank lines are none. */
final class JsonLines implements JsonItems {
  private final Path file;
  private final TextLines lines;

  JsonLines(Path file) throws IOException {
    this.file = file;
    lines = new TextLines(InputBytes.text(file), JsonText.LONGEST_RECORD);
  }

  @Override
  public @Nullable JsonItem next() throws IOException {
    String line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    if (line == null) {
      return null;
    }

    if (lines.number() == 1 && line.strip().equals("{")) {
      throw new RunFailedException(
          "%s line %d: expected JSON with one object a line or an array of objects, got an object over several lines"
              .formatted(file, lines.number()));
    }
    return lines.tooLong() ? tooLong() : JsonText.item(lines.number(), line);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private JsonItem tooLong() {
    return JsonItem.faulty(
        lines.number(),
        "expected at most %d characters, got more".formatted(JsonText.LONGEST_RECORD));
  }
}
