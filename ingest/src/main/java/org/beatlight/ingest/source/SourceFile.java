package org.beatlight.ingest.source;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * One file of a source, in a form that travels to Spark's tasks.
 *
 * @param source the source's place in the settings, from 0
 * @param index the file's place among all files of all sources, from 0
 * @param hasId whether the source names an id column
 * @param columns where each field of a row is found in a record of this file, from 0; -1 where the
 *     settings name no column for it; in the order of {@link ColumnMap}
 */
public record SourceFile(
    int source, int index, String path, char delimiter, boolean hasId, List<Integer> columns)
    implements Serializable {
  public SourceFile {
    columns = List.copyOf(columns);
  }

  Path file() {
    return Path.of(path);
  }
}
