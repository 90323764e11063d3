package org.beatlight.core.geo;

/**
 * Places on the Web Mercator world map as one number: 31 bits each way (1.9 cm at the equator),
 * interleaved, so that every tile is one half-open range of keys and each point lies in exactly one
 * tile of a zoom.
 */
public final class MortonKey {
  /** Bits for each axis. */
  public static final int BITS = 31;

  private static final double CELLS = (double) (1L << BITS);
  private static final long LAST = (1L << BITS) - 1;

  private MortonKey() {}

  /**
   * Returns the key of a point. Latitudes beyond the map's edge (85.051 degrees) fall on its last
   * row.
   */
  public static long of(LonLat point) {
    return interleave(cell(WebMercator.x(point.lonDeg())), cell(WebMercator.y(point.latDeg())));
  }

  /** Returns the column of a key, in [0, 2^31), west to east. */
  public static long x(long key) {
    return squeeze(key);
  }

  /** Returns the row of a key, in [0, 2^31), north to south. */
  public static long y(long key) {
    return squeeze(key >>> 1);
  }

  /** Returns the middle of a key's column on the {@link WebMercator} map, in (0, 1). */
  public static double worldX(long key) {
    return (x(key) + 0.5) / CELLS;
  }

  /** Returns the middle of a key's row on the {@link WebMercator} map, in (0, 1). */
  public static double worldY(long key) {
    return (y(key) + 0.5) / CELLS;
  }

  /** Returns the key of a column and a row, each in [0, 2^31). */
  public static long interleave(long x, long y) {
    return spread(x) | spread(y) << 1;
  }

  private static long cell(double world) {
    return Math.min(LAST, Math.max(0, (long) (world * CELLS)));
  }

  private static long spread(long value) {
    long v = value;
    v = (v | v << 16) & 0x0000FFFF0000FFFFL;
    v = (v | v << 8) & 0x00FF00FF00FF00FFL;
    v = (v | v << 4) & 0x0F0F0F0F0F0F0F0FL;
    v = (v | v << 2) & 0x3333333333333333L;
    return (v | v << 1) & 0x5555555555555555L;
  }

  private static long squeeze(long key) {
    long v = key & 0x5555555555555555L;
    v = (v | v >>> 1) & 0x3333333333333333L;
    v = (v | v >>> 2) & 0x0F0F0F0F0F0F0F0FL;
    v = (v | v >>> 4) & 0x00FF00FF00FF00FFL;
    v = (v | v >>> 8) & 0x0000FFFF0000FFFFL;
    return (v | v >>> 16) & 0x00000000FFFFFFFFL;
  }
}
