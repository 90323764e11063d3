package org.beatlight.core.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The secret that all noise comes from: 256 bits, never published or logged. Whoever knows it can
 * take the noise away; a new one draws all noise anew, so it is kept for as long as the data.
 */
public final class Salt {
  /** The length of a salt in bytes. */
  public static final int BYTES = 32;

  private final byte[] bytes;

  private Salt(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Returns the salt of 32 bytes from a source of true chance.
   *
   * @throws IllegalArgumentException if there are more or fewer; the message does not repeat them
   */
  public static Salt of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException(
          "expected a salt of " + BYTES + " bytes, got " + bytes.length);
    }
    return new Salt(bytes.clone());
  }

  /**
   * Returns the salt of 64 hexadecimal digits.
   *
   * @throws IllegalArgumentException if the text is anything else; the message does not repeat it
   */
  public static Salt ofHex(String digits) {
    if (!digits.matches("[0-9a-fA-F]{" + 2 * BYTES + "}")) {
      throw new IllegalArgumentException(
          "expected a salt of %d hexadecimal digits, got %d characters"
              .formatted(2 * BYTES, digits.length()));
    }
    return of(HexFormat.of().parseHex(digits));
  }

  /** Returns a text that stands for another and tells nothing of it: 64 hexadecimal digits. */
  public String seal(String text) {
    return HexFormat.of().formatHex(sha256(("seal " + text).getBytes(StandardCharsets.UTF_8)));
  }

  /** Returns the key of a purpose: the first half of SHA-256 over the salt and its name. */
  SipHash.Key key(String purpose) {
    ByteBuffer digest = ByteBuffer.wrap(sha256(purpose.getBytes(StandardCharsets.UTF_8)));
    return new SipHash.Key(digest.getLong(), digest.getLong());
  }

  private byte[] sha256(byte[] purpose) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(bytes);
      return sha.digest(purpose);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("expected SHA-256, which every Java platform has", e);
    }
  }

  /** Tells nothing: salts must not get into logs. */
  @Override
  public String toString() {
    return "Salt[hidden]";
  }
}
