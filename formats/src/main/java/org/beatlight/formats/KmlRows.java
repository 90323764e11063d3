package org.beatlight.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;

/** The placemarks of a KML or KMZ file, which are always in EPSG:4326. */
final class KmlRows implements Rows {
  private final List<String> columns;
  private final Iterator<KmlPlacemark> placemarks;
  private long number;

  private KmlRows(List<String> columns, Iterator<KmlPlacemark> placemarks) {
    this.columns = columns;
    this.placemarks = placemarks;
  }

  static KmlRows open(FileInput input, FileHead head) throws IOException {
    List<KmlPlacemark> placemarks =
        head.isZip() ? unpacked(input) : read(input, InputBytes.open(input.file()));
    ColumnUnion union = new ColumnUnion(input.words());
    placemarks.forEach(placemark -> union.add(placemark.properties().keySet()));
    return new KmlRows(union.names(), placemarks.iterator());
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Optional<String> shapeName() {
    return Optional.of("geometry");
  }

  @Override
  public Optional<String> crs() {
    return Optional.of("EPSG:4326");
  }

  @Override
  public @Nullable Row next() {
    if (!placemarks.hasNext()) {
      return null;
    }

    number++;
    KmlPlacemark placemark = placemarks.next();
    return placemark.fault().isEmpty()
        ? Row.of(number, ColumnUnion.values(columns, placemark.properties()), placemark.shape())
        : Row.faulty(number, placemark.fault());
  }

  @Override
  public void close() {}

  /** Reads the first document of a KMZ, which is called doc.kml as a rule. */
  private static List<KmlPlacemark> unpacked(FileInput input) throws IOException {
    try (ZipFile zip = new ZipFile(input.file().toFile(), StandardCharsets.ISO_8859_1)) {
      ZipEntry document =
          zip.stream()
              .filter(entry -> ShapefileParts.ending(entry.getName()).equals("kml"))
              .min(Comparator.comparing(entry -> !entry.getName().equals("doc.kml")))
              .orElseThrow(
                  () ->
                      new RunFailedException(
                          input.words() + ": expected a .kml file in the zip, there is none"));
      return read(input, zip.getInputStream(document));
    }
  }

  /** Reads it whole first, for the XML reader would hide that a gzip ends too soon. */
  private static List<KmlPlacemark> read(FileInput input, InputStream bytes) throws IOException {
    try (bytes) {
      return new KmlReader(input.words()).read(new ByteArrayInputStream(bytes.readAllBytes()));
    }
  }
}
