package org.beatlight.api.token;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.beatlight.api.operations.Sha256;

/** The text of a token that is given out here: a prefix and 256 bits of chance. */
final class TokenText {
  static final String PREFIX = "blt_";

  private static final int BYTES = 32;
  private static final int ID_BYTES = 4;
  private static final SecureRandom CHANCE = new SecureRandom();

  private TokenText() {}

  /** Returns a new text. */
  static String draw() {
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
  }

  /** Returns a new name for a token, 8 hexadecimal digits; it tells nothing of the text. */
  static String drawId() {
    return HexFormat.of().formatHex(bytes(ID_BYTES));
  }

  /** Returns SHA-256 of a text, 64 hexadecimal digits: of that much chance it cannot be undone. */
  static String digest(String text) {
    return Sha256.of(text);
  }

  private static byte[] bytes(int length) {
    byte[] drawn = new byte[length];
    CHANCE.nextBytes(drawn);
    return drawn;
  }
}
