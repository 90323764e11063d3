package org.beatlight.ingest.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one checksum in use; every JDK has it. */
final class Sha256 {
  private Sha256() {}

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
