package org.beatlight.ingest.pack;

/**
 * Events of one batch that go into one file of the lake, packed.
 *
 * @param packed what {@link ChunkedEvent} reads
 */
public record EventChunk(ChunkKey key, byte[] packed) {}
