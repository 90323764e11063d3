package org.beatlight.ingest.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.beatlight.batch.session.ScratchFolder;
import org.beatlight.formats.Input;
import org.beatlight.formats.SpooledTable;
import org.beatlight.formats.TableInput;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What the queries of a load return. Each is run once and read from a file from then on, so that
 * what is checked, sampled and loaded is the same, whatever is written to the database meanwhile.
 * Closing it deletes the files.
 */
public final class QuerySpool implements Closeable {
  private final Map<TableInput, SpooledTable> tables = new HashMap<>();
  private @Nullable Path folder;

  /**
   * Returns what to read in place of an input: of a query the file, of a file itself.
   *
   * @throws RunFailedException if the query does not run to its end
   */
  Input spooled(Input input) {
    return input instanceof TableInput query ? tables.computeIfAbsent(query, this::run) : input;
  }

  @Override
  public void close() throws IOException {
    if (folder != null) {
      FileUtils.deleteDirectory(folder.toFile());
    }
  }

  private SpooledTable run(TableInput query) {
    Path into = folder == null ? ScratchFolder.removedAtExit() : folder;
    folder = into;
    try {
      return SpooledTable.write(query, into.resolve("query-%d.jsonl".formatted(tables.size())));
    } catch (IOException e) {
      throw new RunFailedException(
          "%s: expected room in %s for what it returns: %s"
              .formatted(query.words(), into, e.getMessage()),
          e);
    }
  }
}
