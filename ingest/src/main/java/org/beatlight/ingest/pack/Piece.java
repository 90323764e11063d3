package org.beatlight.ingest.pack;

/**
 * Some thousand rows of one split, or what others must know of them, packed, on the way to the task
 * that needs them.
 *
 * @param packed laid out as {@link PieceKey#content} tells
 */
public record Piece(PieceKey key, byte[] packed) {}
