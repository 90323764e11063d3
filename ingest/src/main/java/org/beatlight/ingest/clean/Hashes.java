package org.beatlight.ingest.clean;

/** Hashes of 64 bits for what lives no longer than a load. */
public final class Hashes {
  private Hashes() {}

  /** Returns the hash of a text; 0 for an empty one alone. */
  public static long of(String text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = mixed(hash ^ text.charAt(i));
    }
    return text.isEmpty() ? 0 : hash | 1;
  }

  /** Returns the hash of a point of a source; never 0. */
  public static long ofPlace(int source, double eastM, double northM) {
    long hash = mixed(source ^ Double.doubleToLongBits(eastM));
    return mixed(hash ^ Double.doubleToLongBits(northM)) | 1;
  }

  /** The finishing step of MurmurHash3: every bit of the input reaches every bit of the hash. */
  public static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
