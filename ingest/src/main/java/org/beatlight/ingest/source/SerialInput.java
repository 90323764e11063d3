package org.beatlight.ingest.source;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.beatlight.formats.FileInput;
import org.beatlight.formats.Input;
import org.beatlight.formats.TableInput;
import org.beatlight.settings.Format;
import org.jspecify.annotations.Nullable;

/** An {@link Input} in a form that travels to Spark's tasks, which open it themselves. */
sealed interface SerialInput extends Serializable {
  /** Returns the input. */
  Input input();

  static SerialInput of(Input input) {
    return input instanceof FileInput file
        ? new SerialFile(
            file.format(), file.file().toString(), file.layer().orElse(null), file.charset().name())
        : SerialTable.of((TableInput) input);
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

  /** A query. */
  record SerialTable(String url, String user, String password, String query)
      implements SerialInput {
    static SerialTable of(TableInput table) {
      return new SerialTable(table.url(), table.user(), table.password(), table.query());
    }

    @Override
    public TableInput input() {
      return new TableInput(url, user, password, query);
    }

    @Override
    public String toString() {
      return input().toString(); // the password stays out of logs
    }
  }
}
