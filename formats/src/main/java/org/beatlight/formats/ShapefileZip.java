package org.beatlight.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;

/** A shapefile's files, unpacked from a zip into a folder that goes when this is closed. */
final class ShapefileZip implements Closeable {
  private static final Set<String> ENDINGS = Set.of("shp", "dbf", "prj", "cpg", "cst");
  private static final String FOLDER_OF_A_MAC = "__MACOSX/";

  private final Path folder;

  private ShapefileZip(Path folder) {
    this.folder = folder;
  }

  /**
   * Unpacks a shapefile.
   *
   * @throws SettingsException if the zip holds several and none is named, or not the one named
   * @throws RunFailedException if it holds none
   */
  static ShapefileZip unpack(FileInput input) throws IOException {
    try (ZipFile zip = new ZipFile(input.file().toFile(), StandardCharsets.ISO_8859_1)) {
      List<String> names = names(zip);
      String stem = stem(choose(names, input));
      ShapefileZip unpacked = new ShapefileZip(Files.createTempDirectory("beatlight-shapefile"));
      try {
        for (String name : names) {
          if (stem(name).equals(stem)) {
            unpacked.add(zip, name);
          }
        }
        return unpacked;
      } catch (IOException | RuntimeException e) {
        unpacked.close();
        throw e;
      }
    }
  }

  /** Returns whether a zip holds a shapefile. */
  static boolean hasShapefile(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
      return names(zip).stream().anyMatch(ShapefileZip::isShp);
    } catch (IOException e) {
      throw InputBytes.unreadable(file, e);
    }
  }

  Path shp() {
    return folder.resolve("layer.shp");
  }

  @Override
  public void close() throws IOException {
    if (!Files.exists(folder)) { // closed before, as at the last row
      return;
    }

    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void add(ZipFile zip, String name) throws IOException {
    try (InputStream bytes = zip.getInputStream(zip.getEntry(name))) {
      Files.copy(bytes, folder.resolve("layer." + ShapefileParts.ending(name)));
    }
  }

  private static List<String> names(ZipFile zip) {
    return zip.stream()
        .filter(entry -> !entry.isDirectory())
        .map(ZipEntry::getName)
        .filter(name -> !name.startsWith(FOLDER_OF_A_MAC))
        .filter(name -> ENDINGS.contains(ShapefileParts.ending(name)))
        .sorted()
        .toList();
  }

  private static String choose(List<String> names, FileInput input) {
    List<String> found = names.stream().filter(ShapefileZip::isShp).toList();
    if (found.isEmpty()) {
      throw new RunFailedException(
          input.words() + ": expected a .shp file in the zip, there is none");
    }

    return found.get(Layers.choose(found.stream().map(ShapefileZip::layer).toList(), input));
  }

  private static boolean isShp(String name) {
    return ShapefileParts.ending(name).equals("shp");
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static String layer(String name) {
    return stem(name).replaceFirst(".*/", "");
  }
}
