package org.beatlight.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SaltTest {
  private static final Salt ZERO = Salt.of(new byte[Salt.BYTES]);

  /** SHA-256 of 32 zero bytes alone begins with 66687aadf862bd776c8fc18b8e9f8e20. */
  @Test
  void aKeyIsTheFirstHalfOfADigest() {
    assertThat(ZERO.key("")).isEqualTo(new SipHash.Key(0x66687aadf862bd77L, 0x6c8fc18b8e9f8e20L));
  }

  @Test
  void eachPurposeAndEachSaltHasAKeyOfItsOwn() {
    Salt one = Salt.ofHex("0".repeat(63) + "1");

    assertThat(ZERO.key("a")).isNotEqualTo(ZERO.key("b")).isNotEqualTo(one.key("a"));
    assertThat(ZERO.key("a")).isEqualTo(Salt.ofHex("0".repeat(64)).key("a"));
  }

  @Test
  void laterChangesOfTheBytesDoNotMatter() {
    byte[] bytes = new byte[Salt.BYTES];
    Salt salt = Salt.of(bytes);
    bytes[0] = 1;

    assertThat(salt.key("a")).isEqualTo(ZERO.key("a"));
  }

  @Test
  void neverTellsItself() {
    String secret = "ab".repeat(31) + "xy";

    assertThat(Salt.ofHex("ab".repeat(32))).hasToString("Salt[hidden]");
    assertThatThrownBy(() -> Salt.ofHex(secret))
        .hasMessage("expected a salt of 64 hexadecimal digits, got 64 characters");
    assertThatThrownBy(() -> Salt.of(new byte[16]))
        .hasMessage("expected a salt of 32 bytes, got 16");
  }

  @Test
  void aSealStandsForATextAndNeedsTheSalt() {
    assertThat(ZERO.seal("a")).hasSize(64).isEqualTo(ZERO.seal("a")).isNotEqualTo(ZERO.seal("b"));
    assertThat(Salt.ofHex("ab".repeat(32)).seal("a")).isNotEqualTo(ZERO.seal("a"));
  }
}
