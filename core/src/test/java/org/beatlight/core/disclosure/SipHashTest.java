package org.beatlight.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SipHashTest {
  /** Bytes 00 to 0f, as in the appendix of Aumasson &amp; Bernstein 2012. */
  private static final SipHash.Key KEY = new SipHash.Key(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);

  private static final long FIRST = 0x0706050403020100L;
  private static final long SECOND = 0x0f0e0d0c0b0a0908L;
  private static final long THIRD = 0x1716151413121110L;

  /** The message 00 01 02 ... 0e. */
  @Test
  void agreesWithTheExampleOfThePaper() {
    long hash = new SipHash(KEY).add(FIRST).end(SECOND & 0x00ff_ffff_ffff_ffffL, 15);

    assertThat(hash).isEqualTo(0xa129ca6149be45e5L);
  }

  /** The messages 00 01 02 ... of 0, 1, 8, 16 and 24 bytes. */
  @Test
  void agreesWithTheVectorsOfTheReferenceCode() {
    assertThat(new SipHash(KEY).end(0, 0)).isEqualTo(0x726fdb47dd0e0e31L);
    assertThat(new SipHash(KEY).end(0, 1)).isEqualTo(0x74f839c593dc67fdL);
    assertThat(new SipHash(KEY).add(FIRST).end(0, 8)).isEqualTo(0x93f5f5799a932462L);
    assertThat(new SipHash(KEY).add(FIRST).add(SECOND).end(0, 16)).isEqualTo(0x3f2acc7f57c29bdbL);
    assertThat(new SipHash(KEY).add(FIRST).add(SECOND).add(THIRD).end(0, 24))
        .isEqualTo(0xb8ad50c6f649af94L);
  }
}
