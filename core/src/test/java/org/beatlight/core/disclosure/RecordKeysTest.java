package org.beatlight.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.beatlight.core.contract.EventBlock;
import org.junit.jupiter.api.Test;

class RecordKeysTest {
  private static final Salt SALT = Salt.ofHex("5a".repeat(32));

  private static EventBlock events(long[] keys, int[] days, int... minutes) {
    short[] shorts = new short[minutes.length];
    for (int i = 0; i < shorts.length; i++) {
      shorts[i] = (short) minutes[i];
    }
    return new EventBlock(keys, days, shorts, new byte[keys.length]);
  }

  /** Two equal events, one a minute later, one the day after, one elsewhere. */
  private static final EventBlock FIVE =
      events(new long[] {7, 7, 7, 7, 8}, new int[] {100, 100, 100, 101, 100}, -1, -1, 0, -1, -1);

  @Test
  void everyEventHasAKeyOfItsOwn() {
    long[] keys = RecordKeys.of(SALT, "incident/burglary", FIVE);

    assertThat(Arrays.stream(keys).distinct()).hasSize(5);
    assertThat(RecordKeys.of(SALT, "incident/theft", FIVE)).doesNotContain(keys);
    assertThat(RecordKeys.of(Salt.ofHex("5b".repeat(32)), "incident/burglary", FIVE))
        .doesNotContain(keys);
  }

  /** The hash of 7, day 100 with minute −1, ordinal 1. */
  @Test
  void aKeyIsTheHashOfWhatTheEventIs() {
    long second =
        new SipHash(SALT.key("record c")).add(7).add((100L << 32) | 0xFFFF).add(1).end(0, 24);

    assertThat(RecordKeys.of(SALT, "c", FIVE)[1]).isEqualTo(second);
  }

  @Test
  void otherEventsDoNotMatter() {
    long[] all = RecordKeys.of(SALT, "c", FIVE);

    assertThat(RecordKeys.of(SALT, "c", events(new long[] {7, 8}, new int[] {101, 100}, -1, -1)))
        .containsExactly(all[3], all[4]);
    assertThat(RecordKeys.of(SALT, "c", events(new long[0], new int[0]))).isEmpty();
  }

  @Test
  void eventsMustBeInOrder() {
    assertThatThrownBy(
            () -> RecordKeys.of(SALT, "c", events(new long[] {8, 7}, new int[] {1, 2}, 0, 0)))
        .hasMessage("expected events in the order of key, day and minute, event 1 of c is not");
    assertThatThrownBy(
            () -> RecordKeys.of(SALT, "c", events(new long[] {7, 7}, new int[] {2, 1}, 0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> RecordKeys.of(SALT, "c", events(new long[] {7, 7}, new int[] {1, 1}, 1, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Each bit is set in half of 20,000 keys of events that differ little: ± 5 standard errors. */
  @Test
  void keysLookLikeChance() {
    int n = 20_000;
    int[] days = IntStream.range(0, n).toArray();
    long[] keys = RecordKeys.of(SALT, "c", events(new long[n], days, new int[n]));

    for (int bit = 0; bit < Long.SIZE; bit++) {
      int at = bit;
      double share = LongStream.of(keys).filter(key -> (key >>> at & 1) == 1).count() / (double) n;
      assertThat(share).isCloseTo(0.5, within(5 * 0.5 / Math.sqrt(n)));
    }
  }
}
