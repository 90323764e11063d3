package org.beatlight.core.disclosure;

/**
 * SipHash-2-4, a keyed hash of 64 bits that cannot be told from chance without its key (Aumasson
 * &amp; Bernstein 2012). Takes a message word by word, each of 8 bytes, the lowest first.
 */
final class SipHash {
  /** The key: its first and its last 8 bytes, little-endian. */
  record Key(long first, long last) {}

  private long v0;
  private long v1;
  private long v2;
  private long v3;

  SipHash(Key key) {
    v0 = key.first ^ 0x736f6d6570736575L;
    v1 = key.last ^ 0x646f72616e646f6dL;
    v2 = key.first ^ 0x6c7967656e657261L;
    v3 = key.last ^ 0x7465646279746573L;
  }

  /** Takes the next 8 bytes of the message. */
  SipHash add(long word) {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
    return this;
  }

  /**
   * Returns the hash of the whole message.
   *
   * @param rest the up to 7 bytes after the last word
   * @param bytes the length of the whole message
   */
  long end(long rest, int bytes) {
    add(rest | ((long) bytes << 56));
    v2 ^= 0xff;
    round();
    round();
    round();
    round();
    return v0 ^ v1 ^ v2 ^ v3;
  }

  private void round() {
    v0 += v1;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v3;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 += v3;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 += v1;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v2 = Long.rotateLeft(v2, 32);
  }
}
