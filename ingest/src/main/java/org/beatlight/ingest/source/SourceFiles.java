package org.beatlight.ingest.source;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beatlight.formats.FileInput;
import org.beatlight.formats.Input;
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
  private static final String TABLE = "table";

  private final Path folder;
  private final QuerySpool queries;
  private final List<SourceFile> files = new ArrayList<>();

  private SourceFiles(Path folder, QuerySpool queries) {
    this.folder = folder;
    this.queries = queries;
  }

  /**
   * Returns the inputs of all sources, in their order.
   *
   * @param queries holds what they return for as long as the inputs are read
   * @throws SettingsException if a file or a column that the settings name is not there
   * @throws RunFailedException if a file is not what it should be, or a source has no rows
   */
  public static List<SourceFile> of(City city, QuerySpool queries) {
    SourceFiles inputs = new SourceFiles(city.file().toAbsolutePath().resolveSibling(""), queries);
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

  /**
   * Returns what a source is read from, in order.
   *
   * @throws SettingsException if a file is not there, or nothing tells its format
   */
  public static List<Input> inputs(SourceSettings source, QuerySpool queries) {
    if (source.feed().table().isPresent()) {
      return List.of(queries.spooled(FeedInputs.table(source.feed().table().get())));
    }

    return source.feed().files().stream().map(file -> input(source, file)).toList();
  }

  private static Input input(SourceSettings source, Path file) {
    String place = "%s: source %s".formatted(source.place(), source.name());
    if (!Files.exists(file)) {
      throw new SettingsException(place + ": expected the file " + file + ", there is none");
    }

    return FeedInputs.file(source.feed(), FeedInputs.format(source.feed(), file, place), file);
  }

  private void add(SourceSettings settings, int source) {
    List<Input> inputs = inputs(settings, queries);
    LayoutPlaces places = new LayoutPlaces(settings.layouts().size());
    Map<Input, InputHead> heads = new LinkedHashMap<>();
    inputs.forEach(input -> heads.put(input, head(settings, input)));
    for (boolean repaired : new boolean[] {false, true}) { // what was repaired has the last word
      heads.forEach(
          (input, head) -> {
            if (RepairColumns.layout(settings, head.columns()).isPresent() == repaired) {
              files.add(sourceFile(settings, source, input, head, places));
            }
          });
    }
    if (heads.values().stream().noneMatch(InputHead::hasRows)) {
      throw new RunFailedException(
          "source %s: expected rows, but there are no rows in %s"
              .formatted(
                  settings.name(),
                  inputs.stream().map(Input::words).collect(Collectors.joining(", "))));
    }
  }

  private SourceFile sourceFile(
      SourceSettings settings, int source, Input input, InputHead head, LayoutPlaces places) {
    int index = Layouts.choose(settings, input.words(), head.columns());
    LayoutSettings layout = settings.layouts().get(index);
    String crs = head.crs(layout);
    boolean isFile = input instanceof FileInput;
    Path path = isFile ? ((FileInput) input).file() : Path.of("");
    return new SourceFile(
        source,
        files.size(),
        isFile ? name(path, folder) : TABLE,
        path.toString(),
        isFile ? ((FileInput) input).format() : Format.TABLE,
        places.of(index, crs),
        layout.name(),
        Layouts.values(settings, index, head.columns()),
        head.delimiter(),
        head.columns().size(),
        head.encodings().stream().map(Charset::name).toList(),
        identity(settings, layout),
        tellsVersions(layout),
        crs,
        head.input());
  }

  private static InputHead head(SourceSettings source, Input input) {
    return input instanceof FileInput file && file.format() == Format.CSV
        ? InputHead.ofCsv(file.file(), source.feed())
        : InputHead.of(input);
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
}
