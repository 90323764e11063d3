package org.beatlight.method.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.beatlight.core.surface.Surface;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say where the answer goes. The summary goes to standard output, always. */
public final class OutputOption {
  private static final String OUT = "--out";
  private static final int MOST_EPSG = 32_766;

  @Option(
      names = OUT,
      paramLabel = "FILE",
      description =
          "the result: .csv for rows, .geojson or .json for shapes, .tif for a surface; what is"
              + " there is replaced (default: the summary alone)")
  private @Nullable Path file;

  @Option(
      names = "--crs",
      paramLabel = "EPSG:CODE",
      description =
          "the projected CRS of the coordinates, to be named in a GeoJSON result; a .tif needs it")
  private @Nullable String crs;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec method;

  /**
   * Looks whether the answer can be written.
   *
   * @throws SettingsException if not
   */
  void check() {
    Optional.ofNullable(file).ifPresent(this::check);
    if (file != null && isGeoTiff(file)) {
      epsg();
    }
    if (crs != null && !crs.matches("EPSG:[0-9]{4,6}")) {
      throw new SettingsException("--crs: expected a code such as EPSG:26916, got " + crs);
    }
  }

  private void check(Path out) {
    if (!isCsv(out) && !isGeoJson(out) && !isGeoTiff(out)) {
      throw wrong(out, "a name that ends with .csv, .geojson, .json or .tif");
    }
    Path folder = out.toAbsolutePath().normalize().getParent();
    if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw wrong(out, "a folder that is there and can be written");
    }
    if (Files.isDirectory(out)) {
      throw wrong(out, "a file, not a folder");
    }
    for (OptionSpec option : spec().options()) {
      if (!option.longestName().equals(OUT)
          && option.getValue() instanceof Path input
          && isSame(input, out)) {
        throw wrong(out, "another file than that of " + option.longestName());
      }
    }
  }

  private static boolean isSame(Path input, Path out) {
    try {
      return Files.exists(input) && Files.exists(out) && Files.isSameFile(input, out);
    } catch (IOException e) {
      throw new RunFailedException("%s: expected to look at it: %s".formatted(input, e), e);
    }
  }

  private static SettingsException wrong(Path out, String expected) {
    return new SettingsException("--out: expected %s, got %s".formatted(expected, out));
  }

  /**
   * Writes the result and prints the summary.
   *
   * @throws SettingsException if a result without places is asked for as GeoJSON
   * @throws RunFailedException if the file cannot be written
   */
  void write(Answer answer) {
    Optional.ofNullable(file).ifPresent(out -> write(answer, out));
    PrintWriter console = spec().commandLine().getOut();
    console.print(JsonText.indented(summary(answer)) + "\n");
    console.flush();
  }

  private void write(Answer answer, Path out) {
    if (isCsv(out)) {
      LayerFile.writeCsv(out, answer.rows());
      return;
    }

    if (isGeoTiff(out)) {
      Surface surface =
          answer
              .surface()
              .orElseThrow(() -> wrong(out, "another ending, as this answer is no surface"));
      GeoTiffFile.write(out, surface, epsg());
      return;
    }

    Layer map =
        answer
            .map()
            .orElseThrow(() -> wrong(out, "a .csv, as the results of this method have no shapes"));
    LayerFile.writeGeoJson(out, map, Optional.ofNullable(crs));
  }

  /** Returns the code of the CRS, which a GeoTIFF holds as a short number. */
  private int epsg() {
    String code = crs == null ? "" : crs.replaceFirst("^EPSG:", "");
    if (!code.matches("[0-9]{4,5}") || Integer.parseInt(code) > MOST_EPSG) {
      throw new SettingsException(
          "--crs: expected a code up to EPSG:%d for a .tif, got %s"
              .formatted(MOST_EPSG, crs == null ? "none" : crs));
    }
    return Integer.parseInt(code);
  }

  private Map<String, Object> summary(Answer answer) {
    Map<String, Object> rows = new LinkedHashMap<>();
    rows.put("read", answer.read());
    rows.put("used", answer.used());
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("method", spec().name());
    summary.put("parameters", parameters());
    summary.put("rows", rows);
    summary.put("results", answer.results());
    summary.put("warnings", answer.warnings());
    return summary;
  }

  /** Returns what was asked for, defaults included, in the order of the options' names. */
  private Map<String, Object> parameters() {
    Map<String, Object> parameters = new TreeMap<>();
    for (OptionSpec option : spec().options()) {
      Object value = option.getValue();
      if (value != null && !option.longestName().equals(OUT) && !isHelp(option)) {
        parameters.put(option.longestName().substring(2), told(value));
      }
    }
    return parameters;
  }

  private static Object told(Object value) {
    if (value instanceof Enum<?> choice) {
      return choice.toString().toLowerCase(Locale.ROOT);
    }
    return value instanceof Number || value instanceof Boolean ? value : value.toString();
  }

  private static boolean isHelp(OptionSpec option) {
    return option.usageHelp() || option.versionHelp();
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(method, "picocli sets the spec");
  }

  private static boolean isCsv(Path out) {
    return ending(out).equals("csv");
  }

  private static boolean isGeoTiff(Path out) {
    return ending(out).equals("tif") || ending(out).equals("tiff");
  }

  private static boolean isGeoJson(Path out) {
    return ending(out).equals("geojson") || ending(out).equals("json");
  }

  private static String ending(Path out) {
    String name = out.toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
