package org.beatlight.api.tile.pmtiles;

/**
 * A line of a directory.
 *
 * @param tileId the number of its first tile, see {@link TileId}
 * @param offset of the content, in bytes from where its section begins
 * @param length of the content, in bytes
 * @param run how many tiles in a row have this content; 0 where the content is a directory
 */
record Entry(long tileId, long offset, int length, int run) {}
