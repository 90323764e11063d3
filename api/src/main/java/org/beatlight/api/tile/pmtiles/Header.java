package org.beatlight.api.tile.pmtiles;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.locationtech.jts.geom.Envelope;

/**
 * The first bytes of an archive.
 *
 * @param bounds in degrees
 */
record Header(Sections sections, Counts counts, int maxZoom, Envelope bounds) {
  /** In bytes. */
  static final int LENGTH = 127;

  private static final byte VERSION = 3;
  private static final byte CLUSTERED = 1;
  private static final byte GZIP = 2;
  private static final byte MVT = 1;
  private static final byte MIN_ZOOM = 0;

  /** Where a viewer begins: most of a city fits its window. */
  private static final int FIRST_SEEN_ZOOM = 11;

  /** A part of the file, in bytes from its beginning. */
  record Section(long offset, long length) {
    long end() {
      return offset + length;
    }
  }

  /** Where the parts of the file are. */
  record Sections(Section root, Section metadata, Section leaves, Section tiles) {}

  /** How many tiles there are, how many runs of equal ones, and how many different ones. */
  record Counts(long tiles, long entries, long contents) {}

  byte[] toBytes() {
    ByteBuffer out = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    out.put("PMTiles".getBytes(StandardCharsets.US_ASCII)).put(VERSION);
    put(out, sections.root);
    put(out, sections.metadata);
    put(out, sections.leaves);
    put(out, sections.tiles);
    out.putLong(counts.tiles).putLong(counts.entries).putLong(counts.contents);
    out.put(CLUSTERED).put(GZIP).put(GZIP).put(MVT);
    out.put(MIN_ZOOM).put((byte) maxZoom);
    putPlace(out, bounds.getMinX(), bounds.getMinY());
    putPlace(out, bounds.getMaxX(), bounds.getMaxY());
    out.put((byte) Math.min(maxZoom, FIRST_SEEN_ZOOM));
    putPlace(out, bounds.centre().x, bounds.centre().y);
    return out.array();
  }

  private static void put(ByteBuffer out, Section section) {
    out.putLong(section.offset).putLong(section.length);
  }

  /** Writes degrees in units of 1e-7. */
  private static void putPlace(ByteBuffer out, double lonDeg, double latDeg) {
    out.putInt((int) Math.round(lonDeg * 1e7)).putInt((int) Math.round(latDeg * 1e7));
  }
}
