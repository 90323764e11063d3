package org.beatlight.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.beatlight.settings.Format;
import org.beatlight.settings.RunFailedException;

/** The first bytes of a file, which say whether it is what its name or the settings promise. */
final class FileHead {
  private static final int LENGTH = 1024;
  private static final String BYTE_ORDER_MARK =
      "\u00EF\u00BB\u00BF"; // its bytes in UTF-8, one a character
  private static final Pattern FEATURE_COLLECTION =
      Pattern.compile("\"type\"\\s*:\\s*\"FeatureCollection\"");
  private static final String ZIP = "PK\3\4";

  private final byte[] bytes;
  private final String start;

  private FileHead(byte[] bytes) {
    this.bytes = bytes;
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    start = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(3) : text).stripLeading();
  }

  static FileHead of(Path file) {
    if (Files.isDirectory(file)) {
      throw new RunFailedException(file + ": expected a file, got a folder");
    }
    try (InputStream in = InputBytes.open(file)) {
      return new FileHead(in.readNBytes(LENGTH));
    } catch (IOException e) {
      throw InputBytes.unreadable(file, e);
    }
  }

  /** Returns whether the text begins with this, blanks aside. */
  boolean startsWith(String text) {
    return start.startsWith(text);
  }

  /** Returns whether this is GeoJSON, which many a server sends as mere JSON. */
  boolean isFeatureCollection() {
    return startsWith("{") && FEATURE_COLLECTION.matcher(start).find();
  }

  boolean isZip() {
    return startsWith(ZIP);
  }

  /**
   * Makes sure that the first bytes are such as the format has.
   *
   * @throws RunFailedException with what the file is instead
   */
  void require(FileInput input) {
    if (!fits(input.format())) {
      throw new RunFailedException(
          "%s: expected %s, got %s".formatted(input.file(), Formats.words(input.format()), kind()));
    }
  }

  private boolean fits(Format format) {
    return switch (format) {
      case JSON, OPEN311 -> startsWith("{") || startsWith("[");
      case GEOJSON -> startsWith("{");
      case PARQUET -> startsWith("PAR1");
      case SHAPEFILE -> isZip() || isShapes();
      case GEOPACKAGE -> startsWith("SQLite format 3\0");
      case KML -> isZip() || (startsWith("<") && !isPage());
      case CSV, TABLE -> true;
    };
  }

  private String kind() {
    if (bytes.length == 0) {
      return "an empty file";
    }
    if (isPage()) {
      return "a web page";
    }
    if (startsWith("<")) {
      return "XML";
    }
    if (startsWith("PAR1")) {
      return Formats.words(Format.PARQUET);
    }
    if (isZip()) {
      return "a zip file";
    }
    return isText() ? "other text" : "other bytes";
  }

  private boolean isPage() {
    String page = start.toLowerCase(Locale.ROOT);
    return page.startsWith("<!doctype html") || (page.startsWith("<") && page.contains("<html"));
  }

  private boolean isShapes() {
    return bytes.length > 3 && bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 0x27 && bytes[3] == 10;
  }

  private boolean isText() {
    return start.chars().noneMatch(c -> c < ' ' && !Character.isWhitespace(c));
  }
}
