package org.beatlight.api.tile.pmtiles;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.ToLongFunction;

/** The bytes of a directory: numbers by column, small ones in few bytes, then packed. */
final class Directory {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Directory() {}

  /** Returns a directory, gzip. Its entries are in the order of their tiles. */
  static byte[] pack(List<Entry> entries) {
    Directory directory = new Directory();
    directory.varint(entries.size());
    directory.ids(entries);
    directory.column(entries, Entry::run);
    directory.column(entries, Entry::length);
    directory.offsets(entries);
    return Packed.gzip(directory.out.toByteArray());
  }

  private void ids(List<Entry> entries) {
    long last = 0;
    for (Entry entry : entries) {
      varint(entry.tileId() - last);
      last = entry.tileId();
    }
  }

  private void column(List<Entry> entries, ToLongFunction<Entry> value) {
    entries.forEach(entry -> varint(value.applyAsLong(entry)));
  }

  /** Writes 0 for what begins where the entry before ends, else the offset and 1. */
  private void offsets(List<Entry> entries) {
    long end = -1;
    for (Entry entry : entries) {
      varint(entry.offset() == end ? 0 : entry.offset() + 1);
      end = entry.offset() + entry.length();
    }
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
