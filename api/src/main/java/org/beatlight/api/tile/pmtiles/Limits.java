package org.beatlight.api.tile.pmtiles;

/**
 * How large directories may be.
 *
 * @param longestRoot in bytes, packed
 * @param leastLeaf how many entries a leaf has at least, where there are leaves
 */
record Limits(int longestRoot, int leastLeaf) {
  /** Readers take header and root with their first request, of so many bytes. */
  static final int START = 16_384;

  /** The format's limit, and leaves that a reader needs few of. */
  static final Limits FORMAT = new Limits(START - Header.LENGTH, 4096);
}
