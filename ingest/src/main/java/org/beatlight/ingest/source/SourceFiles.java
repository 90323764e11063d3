package org.beatlight.ingest.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.beatlight.ingest.source.SourceFile.Identity;
import org.beatlight.settings.City;
import org.beatlight.settings.Field;
import org.beatlight.settings.Format;
import org.beatlight.settings.LayoutSettings;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.beatlight.settings.SourceSettings;
import org.beatlight.settings.SourceSettings.Repeats;

/** Looks at the head of every input of every source, so that mistakes show before any work. */
public final class SourceFiles {
  private final Path folder;
  private final List<SourceFile> files = new ArrayList<>();

  private SourceFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Returns the inputs of all sources, in their order.
   *
   * @throws SettingsException if a file or a column that the settings name is not there
   * @throws RunFailedException if a file is not what it should be, or a source has no rows
   */
  public static List<SourceFile> of(City city) {
    SourceFiles inputs = new SourceFiles(city.file().toAbsolutePath().resolveSibling(""));
    for (int source = 0; source < city.sources().size(); source++) {
      inputs.add(city.sources().get(source), source);
    }
    return List.copyOf(inputs.files);
  }

  /** Returns a file as the settings name it, so that reports are the same on every machine. */
  public static String name(Path file, Path folder) {
    Path absolute = file.toAbsolutePath();
    return (folder.getRoot() != null && folder.getRoot().equals(absolute.getRoot())
            ? folder.relativize(absolute)
            : absolute)
        .toString();
  }

  private void add(SourceSettings settings, int source) {
    boolean hasRows = false;
    for (Path file : settings.feed().files()) {
      List<Charset> encodings = encodings(settings, file);
      CsvHead head = head(settings, file, encodings);
      hasRows |= head.hasRows();
      int layout = Layouts.choose(settings, file, head.columns());
      files.add(
          new SourceFile(
              source,
              files.size(),
              name(file, folder),
              file.toString(),
              Format.CSV,
              layout,
              settings.layouts().get(layout).name(),
              Layouts.values(settings, layout, head.columns()),
              head.delimiter(),
              head.columns().size(),
              encodings.stream().map(Charset::name).toList(),
              identity(settings, settings.layouts().get(layout)),
              tellsVersions(settings.layouts().get(layout))));
    }
    if (!hasRows) {
      throw new RunFailedException(
          "source %s: expected rows, but there are no rows in %s"
              .formatted(settings.name(), names(settings.feed().files())));
    }
  }

  private static List<Charset> encodings(SourceSettings source, Path file) {
    if (!Files.exists(file)) {
      throw new SettingsException(
          "%s: source %s: expected the file %s, there is none"
              .formatted(source.place(), source.name(), file));
    }

    try {
      return InputBytes.encodings(file, source.feed().encodings());
    } catch (IOException e) {
      throw InputFiles.unreadable(file, e);
    }
  }

  private static CsvHead head(SourceSettings source, Path file, List<Charset> encodings) {
    try {
      return CsvHead.read(file, source.feed().delimiter(), encodings);
    } catch (IOException e) {
      throw InputFiles.unreadable(file, e);
    }
  }

  private static Identity identity(SourceSettings source, LayoutSettings layout) {
    if (layout.columns().containsKey(Field.ID)) {
      return Identity.ID;
    }
    if (layout.columns().containsKey(Field.COUNT)) {
      return Identity.EVENT;
    }
    return source.repeats() == Repeats.ARE_EVENTS ? Identity.NONE : Identity.WHOLE_ROW;
  }

  private static boolean tellsVersions(LayoutSettings layout) {
    return layout.columns().containsKey(Field.VERSION) || layout.columns().containsKey(Field.COUNT);
  }

  private static String names(List<Path> files) {
    return files.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
