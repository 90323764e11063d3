package org.beatlight.api.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beatlight.core.contract.EventBlock;
import org.junit.jupiter.api.Test;

class EventMergeTest {
  @Test
  void blocksBecomeOneSetSortedByKeyThenDayThenMinuteThenFlags() {
    EventBlock a =
        block(new long[] {1, 5, 5}, new int[] {9, 2, 3}, new short[] {7, 60, -1}, 1, 0, 1);
    EventBlock b = block(new long[] {0, 5, 5}, new int[] {4, 2, 3}, new short[] {1, 9, 0}, 0, 1, 0);
    EventBlock c = block(new long[] {5, 5}, new int[] {1, 3}, new short[] {8, -1}, 1, 0);

    EventColumns all = EventMerge.merge(List.of(a, b, c));

    assertThat(all.keys()).containsExactly(0, 1, 5, 5, 5, 5, 5, 5);
    assertThat(all.epochDays()).containsExactly(4, 9, 1, 2, 2, 3, 3, 3);
    assertThat(all.minutes()).containsExactly(1, 7, 8, 9, 60, -1, -1, 0);
    assertThat(all.flags()).containsExactly(0, 1, 1, 1, 0, 0, 1, 0);
  }

  private static EventBlock block(long[] keys, int[] days, short[] minutes, int... flags) {
    byte[] bytes = new byte[flags.length];
    for (int i = 0; i < flags.length; i++) {
      bytes[i] = (byte) flags[i];
    }
    return new EventBlock(keys, days, minutes, bytes);
  }

  @Test
  void noBlocksAreNoEvents() {
    assertThat(EventMerge.merge(List.of()).size()).isZero();
  }
}
