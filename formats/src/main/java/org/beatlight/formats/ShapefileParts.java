package org.beatlight.formats;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beatlight.settings.RunFailedException;

/** The files that make a shapefile, lying side by side, by their endings in lower case. */
final class ShapefileParts {
  private static final Pattern CODE_PAGE = Pattern.compile("(?i)(?:ansi|cp)?[ -]?(\\d+)");
  private static final Map<String, Charset> UNUSUAL_CODE_PAGES =
      Map.of(
          "65001", StandardCharsets.UTF_8,
          "88591", StandardCharsets.ISO_8859_1);

  private final Map<String, Path> byEnding;

  private ShapefileParts(Map<String, Path> byEnding) {
    this.byEnding = byEnding;
  }

  /** Finds what lies beside a .shp file, whatever the case of the endings. */
  static ShapefileParts beside(Path shp) throws IOException {
    Map<String, Path> byEnding = new HashMap<>();
    try (Stream<Path> files = Files.list(shp.toAbsolutePath().getParent())) {
      for (Path file : files.sorted().toList()) {
        if (baseName(file).equals(baseName(shp))) {
          byEnding.putIfAbsent(ending(file.getFileName().toString()), file);
        }
      }
    }
    byEnding.put("shp", shp);
    return new ShapefileParts(byEnding);
  }

  /** Returns what follows a name's last dot, in lower case. */
  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Returns one of the files; {@code input} is what messages call the shapefile. */
  Path require(String ending, String input) {
    return find(ending)
        .orElseThrow(
            () ->
                new RunFailedException(
                    "%s: expected a .%s file beside the .shp file, there is none"
                        .formatted(input, ending)));
  }

  /** Returns what the .prj file says; nothing where there is none. */
  Optional<String> crs() throws IOException {
    return text("prj").filter(wkt -> !wkt.isEmpty());
  }

  /** Returns the charset of the attributes, which a .cpg or .cst file may name. */
  Optional<Charset> charset() throws IOException {
    Optional<String> cpg = text("cpg");
    Optional<String> name = cpg.isPresent() ? cpg : text("cst");
    return name.flatMap(ShapefileParts::charset);
  }

  /** Returns the files that are read, the shapes first. */
  List<Path> files() {
    return Stream.of("shp", "dbf", "prj", "cpg", "cst").flatMap(e -> find(e).stream()).toList();
  }

  private Optional<Path> find(String ending) {
    return Optional.ofNullable(byEnding.get(ending));
  }

  private Optional<String> text(String ending) throws IOException {
    Optional<Path> file = find(ending);
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(Files.readString(file.get(), StandardCharsets.ISO_8859_1).strip());
  }

  private static Optional<Charset> charset(String name) {
    Matcher codePage = CODE_PAGE.matcher(name);
    if (!codePage.matches()) {
      return supported(name);
    }

    String number = codePage.group(1);
    return Optional.ofNullable(UNUSUAL_CODE_PAGES.get(number))
        .or(
            () ->
                Stream.of("windows-" + number, "IBM" + number)
                    .flatMap(page -> supported(page).stream())
                    .findFirst());
  }

  private static Optional<Charset> supported(String name) {
    boolean isName = name.matches("[\\w.:+-]+");
    return isName && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }

  private static String baseName(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }
}
