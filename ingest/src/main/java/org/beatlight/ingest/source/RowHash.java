package org.beatlight.ingest.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.codec.digest.MurmurHash3;
import org.beatlight.ingest.clean.Fingerprint;

/** Fingerprints of rows and ids; one object serves one thread. */
final class RowHash {
  private static final byte BETWEEN_FIELDS = 0x1F; // so that "a","bc" is not "ab","c"
  private static final int SEED = 0;

  private byte[] bytes = new byte[1024];
  private int length;

  /** Begins a new fingerprint. */
  RowHash begin() {
    length = 0;
    return this;
  }

  /** Takes in a field. */
  RowHash add(byte[] source, int from, int to) {
    int needed = length + to - from + 1;
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
    }
    System.arraycopy(source, from, bytes, length, to - from);
    length = needed;
    bytes[needed - 1] = BETWEEN_FIELDS;
    return this;
  }

  /** Takes in a text. */
  RowHash add(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return add(utf8, 0, utf8.length);
  }

  Fingerprint end() {
    long[] hash = MurmurHash3.hash128x64(bytes, 0, length, SEED);
    return new Fingerprint(hash[0], hash[1]);
  }
}
