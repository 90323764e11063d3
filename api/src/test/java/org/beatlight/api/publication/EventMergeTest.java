package org.beatlight.api.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beatlight.core.contract.EventBlock;
import org.junit.jupiter.api.Test;

class EventMergeTest {
  @Test
  void blocksBecomeOneSetSortedByKeyThenDayThenMinute() {
    EventBlock a =
        new EventBlock(new long[] {1, 5, 5}, new int[] {9, 2, 3}, new short[] {7, 60, -1});
    EventBlock b = new EventBlock(new long[] {0, 5, 5}, new int[] {4, 2, 3}, new short[] {1, 9, 0});
    EventBlock c = new EventBlock(new long[] {5}, new int[] {1}, new short[] {8});

    EventColumns all = EventMerge.merge(List.of(a, b, c));

    assertThat(all.keys()).containsExactly(0, 1, 5, 5, 5, 5, 5);
    assertThat(all.epochDays()).containsExactly(4, 9, 1, 2, 2, 3, 3);
    assertThat(all.minutes()).containsExactly(1, 7, 8, 9, 60, -1, 0);
  }

  @Test
  void noBlocksAreNoEvents() {
    assertThat(EventMerge.merge(List.of()).size()).isZero();
  }
}
