package org.beatlight.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.beatlight.settings.SourceSettings;

/** Looks at the head of every file of every source, so that mistakes show before any work. */
public final class SourceFiles {
  private SourceFiles() {}

  /**
   * Returns the files of all sources, in their order.
   *
   * @throws SettingsException if a file or a column that the settings name is not there
   * @throws RunFailedException if a file is not what it should be, or a source has no rows
   */
  public static List<SourceFile> of(List<SourceSettings> sources) {
    List<SourceFile> files = new ArrayList<>();
    for (int source = 0; source < sources.size(); source++) {
      files.addAll(of(sources.get(source), source, files.size()));
    }
    return files;
  }

  private static List<SourceFile> of(SourceSettings settings, int source, int firstIndex) {
    List<SourceFile> files = new ArrayList<>();
    boolean hasRows = false;
    for (Path file : settings.files()) {
      Head head = head(settings, file);
      hasRows |= head.hasRows();
      files.add(
          new SourceFile(
              source,
              firstIndex + files.size(),
              file.toString(),
              settings.delimiter(),
              settings.columns().id().isPresent(),
              ColumnMap.of(settings, file, head.columns())));
    }
    if (!hasRows) {
      throw new RunFailedException(
          "source %s: expected rows, but there are no rows in %s"
              .formatted(settings.name(), names(settings.files())));
    }

    return files;
  }

  private static Head head(SourceSettings source, Path file) {
    if (!Files.exists(file)) {
      throw new SettingsException(
          "%s: source %s: expected the file %s, there is none"
              .formatted(source.place(), source.name(), file));
    }

    try (CsvRecords records = new CsvRecords(InputText.open(file), source.delimiter())) {
      return new Head(checked(records.header(), file), records.next() != null);
    } catch (IOException e) {
      throw InputFiles.unreadable(file, e);
    }
  }

  private static List<String> checked(List<String> header, Path file) {
    if (header.isEmpty()) {
      throw new RunFailedException(file + ": expected a CSV file with a header line, got none");
    }
    if (header.get(0).strip().toLowerCase(Locale.ROOT).matches("<(!doctype|html|\\?xml).*")) {
      throw new RunFailedException(file + ": expected a CSV file, got a web page");
    }

    return header;
  }

  private static String names(List<Path> files) {
    return files.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  private record Head(List<String> columns, boolean hasRows) {}
}
