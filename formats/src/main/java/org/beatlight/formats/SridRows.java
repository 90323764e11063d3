package org.beatlight.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Rows whose shapes carry their CRS themselves, all the same one: that of the first. */
final class SridRows implements Rows {
  /** How many rows to look through for a shape. */
  private static final int FIRST_ROWS = 1_000;

  private final Rows rows;
  private final Deque<Row> ahead = new ArrayDeque<>();
  private int srid;

  SridRows(Rows rows) {
    this.rows = rows;
    try {
      lookAhead();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> columns() {
    return rows.columns();
  }

  @Override
  public Optional<String> shapeName() {
    return rows.shapeName();
  }

  @Override
  public Optional<String> crs() {
    return srid == 0 ? Optional.empty() : Optional.of("EPSG:" + srid);
  }

  @Override
  public @Nullable Row next() throws IOException {
    Row row = ahead.isEmpty() ? rows.next() : ahead.pop();
    if (row == null) {
      return null;
    }

    Geometry shape = row.shape();
    return shape == null || shape.isEmpty() || shape.getSRID() == srid
        ? row
        : Row.faulty(
            row.number(),
            "expected a shape with SRID %d as before, got %d".formatted(srid, shape.getSRID()));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private void lookAhead() throws IOException {
    while (ahead.size() < FIRST_ROWS) {
      Row row = rows.next();
      if (row == null) {
        return;
      }
      ahead.add(row);
      Geometry shape = row.shape();
      if (shape != null && !shape.isEmpty()) {
        srid = shape.getSRID();
        return;
      }
    }
  }
}
