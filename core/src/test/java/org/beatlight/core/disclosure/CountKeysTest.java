package org.beatlight.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountKeysTest {
  private static final Salt SALT = Salt.ofHex("5a".repeat(32));
  private static final CountKeys KEYS = CountKeys.of(SALT, "incident/burglary in A1");

  /** Two events of day 100: the hashes of (100, 0) and (100, 1). */
  @Test
  void theSumIsThatOfTheEventsOneByOne() {
    SipHash.Key key = SALT.key("count incident/burglary in A1");
    long first = new SipHash(key).add(100).add(0).end(0, 16);
    long second = new SipHash(key).add(100).add(1).end(0, 16);

    assertThat(KEYS.sum(100, 2)).isEqualTo(first + second);
    assertThat(KEYS.sum(100, 1)).isEqualTo(first);
  }

  @Test
  void noEventsHaveNoKey() {
    assertThat(KEYS.sum(100, 0)).isZero();
  }

  @Test
  void everySeriesAndDayHasKeysOfItsOwn() {
    assertThat(KEYS.sum(101, 2)).isNotEqualTo(KEYS.sum(100, 2));
    assertThat(CountKeys.of(SALT, "incident/burglary in A2").sum(100, 2))
        .isNotEqualTo(KEYS.sum(100, 2));
    assertThat(CountKeys.of(Salt.ofHex("5b".repeat(32)), "incident/burglary in A1").sum(100, 2))
        .isNotEqualTo(KEYS.sum(100, 2));
  }
}
