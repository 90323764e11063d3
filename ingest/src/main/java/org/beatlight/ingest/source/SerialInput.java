package org.beatlight.ingest.source;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.beatlight.formats.FileInput;
import org.beatlight.formats.Input;
import org.beatlight.formats.SpooledTable;
import org.beatlight.settings.Format;
import org.jspecify.annotations.Nullable;

/** An {@link Input} in a form that travels to Spark's tasks, which open it themselves. */
sealed interface SerialInput extends Serializable {
  /** Returns the input. */
  Input input();

  /** Returns a file, or what a query returned; a query itself, and its password, stay behind. */
  static SerialInput of(Input input) {
    if (input instanceof FileInput file) {
      return new SerialFile(
          file.format(), file.file().toString(), file.layer().orElse(null), file.charset().name());
    }

    SpooledTable table = (SpooledTable) input;
    return new SerialTable(table.words(), table.file().toString());
  }

  /** A file. */
  record SerialFile(Format format, String path, @Nullable String layer, String charset)
      implements SerialInput {
    @Override
    public Input input() {
      return new FileInput(
          format, Path.of(path), Optional.ofNullable(layer), Charset.forName(charset));
    }
  }

  /** What a query returned. */
  record SerialTable(String words, String path) implements SerialInput {
    @Override
    public Input input() {
      return new SpooledTable(words, Path.of(path));
    }
  }
}
