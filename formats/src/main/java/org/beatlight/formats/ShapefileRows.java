package org.beatlight.formats;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;

/** The shapes and attributes of a shapefile, row by row. */
final class ShapefileRows implements Rows {
  private final FileInput input;
  private final Optional<String> crs;
  private final ShapeRecords shapes;
  private final DbfRecords attributes;
  private final Closeable unpacked;
  private long number;

  private ShapefileRows(FileInput input, Path shp, Closeable unpacked) throws IOException {
    this.input = input;
    this.unpacked = unpacked;
    ShapefileParts parts = ShapefileParts.beside(shp);
    crs = parts.crs();
    Charset charset = parts.charset().orElse(input.charset());
    Path dbf = parts.require("dbf", input.words());
    shapes = shapes(shp);
    try {
      attributes = new DbfRecords(dbf, charset);
    } catch (IOException e) {
      shapes.close();
      throw damaged("the .dbf file cannot be read", e);
    }
  }

  /** Opens a .shp file, or the zip that one is in. */
  static ShapefileRows open(FileInput input, FileHead head) throws IOException {
    if (!head.isZip()) {
      return new ShapefileRows(input, input.file(), () -> {});
    }

    ShapefileZip zip = ShapefileZip.unpack(input);
    try {
      return new ShapefileRows(input, zip.shp(), zip);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  @Override
  public List<String> columns() {
    return attributes.columns();
  }

  @Override
  public Optional<String> shapeName() {
    return Optional.of("geometry");
  }

  @Override
  public Optional<String> crs() {
    return crs;
  }

  @Override
  public @Nullable Row next() throws IOException {
    boolean hasNext = advance();
    List<String> values = values();
    if (hasNext != (values != null)) {
      throw damaged(
          "%s ends after %d rows, the other does not"
              .formatted(hasNext ? "the .dbf file" : "the .shp file", number),
          null);
    }
    if (values == null) {
      return null;
    }

    number++;
    try {
      return Row.of(number, values, shapes.shape());
    } catch (IOException | RuntimeException e) { // odd bytes are met in either way
      return Row.faulty(number, "expected a shape, got bytes that are none");
    }
  }

  @Override
  public void close() throws IOException {
    try (unpacked) {
      attributes.close();
      shapes.close();
    }
  }

  private ShapeRecords shapes(Path shp) {
    try {
      return new ShapeRecords(shp);
    } catch (IOException | RuntimeException e) {
      throw damaged("the .shp file cannot be read", e);
    }
  }

  private boolean advance() throws IOException {
    try {
      return shapes.advance();
    } catch (EOFException e) {
      throw damaged("the .shp file is cut short or damaged after %d rows".formatted(number), e);
    }
  }

  private @Nullable List<String> values() {
    try {
      return attributes.next();
    } catch (IOException e) {
      throw damaged("the .dbf file is cut short or damaged after %d rows".formatted(number), e);
    }
  }

  private RunFailedException damaged(String how, @Nullable Exception cause) {
    String message = "%s: expected a whole shapefile, but %s".formatted(input.words(), how);
    return cause == null ? new RunFailedException(message) : new RunFailedException(message, cause);
  }
}
