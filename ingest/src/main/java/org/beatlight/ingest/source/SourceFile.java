package org.beatlight.ingest.source;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.beatlight.settings.Format;
import org.jspecify.annotations.Nullable;

/**
 * One input of a source, in a form that travels to Spark's tasks.
 *
 * @param source the source's place in the settings, from 0
 * @param index the input's place among all inputs of all sources, from 0
 * @param name the path from the folder of the settings file; {@code table} for a query
 * @param path the file; empty for a query
 * @param layout the place of its layout's rules among the source's, from 0: those of the settings,
 *     then those in CRSs that inputs declare
 * @param delimiter of CSV
 * @param encodings names of charsets
 * @param identity what tells its records apart
 * @param tellsVersions whether rows tell a version or a count
 * @param crs of its coordinates, where the layout leaves that to the input and the input declares
 *     another than EPSG:4326; else empty
 * @param input what is read; null for CSV, which is read from {@code path}
 */
public record SourceFile(
    int source,
    int index,
    String name,
    String path,
    Format format,
    int layout,
    String layoutName,
    RowLayout values,
    char delimiter,
    int width,
    List<String> encodings,
    Identity identity,
    boolean tellsVersions,
    String crs,
    @Nullable SerialInput input)
    implements Serializable {
  public SourceFile {
    encodings = List.copyOf(encodings);
  }

  /** What tells the records of a source apart. */
  public enum Identity {
    /** The id. */
    ID,
    /** Every column: equal rows are one record. */
    WHOLE_ROW,
    /** Place, time and category: a negative count takes back an earlier row that shares them. */
    EVENT,
    /** Nothing: every row is a record. */
    NONE
  }

  /** Returns whether rows may take the place of others of their record. */
  public boolean hasIdentity() {
    return identity != Identity.NONE;
  }

  Path file() {
    return Path.of(path);
  }

  List<Charset> charsets() {
    return encodings.stream().map(Charset::forName).toList();
  }
}
