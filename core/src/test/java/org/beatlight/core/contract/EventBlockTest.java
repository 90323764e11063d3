package org.beatlight.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EventBlockTest {
  private static final EventBlock TWO =
      new EventBlock(
          new long[] {5, 1L << 61},
          new int[] {-1, 20_000},
          new short[] {1439, -1},
          new byte[] {EventBlock.CLUSTERABLE, 0});

  @Test
  void bytesAreTheDocumentedLayout() {
    assertThat(
            new EventBlock(new long[] {1}, new int[] {2}, new short[] {3}, new byte[] {1})
                .toBytes())
        .containsExactly(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 3, 1);
  }

  @Test
  void whatIsPackedIsUnpacked() {
    EventBlock read = EventBlock.ofBytes(TWO.toBytes());

    assertThat(read.size()).isEqualTo(2);
    assertThat(read.keys()).containsExactly(5, 1L << 61);
    assertThat(read.epochDays()).containsExactly(-1, 20_000);
    assertThat(read.minutes()).containsExactly((short) 1439, (short) -1);
    assertThat(read.flags()).containsExactly(1, 0);
  }

  @Test
  void anEmptyBlockIsFine() {
    byte[] empty = EventBlock.ofSize(0).toBytes();

    assertThat(empty).containsExactly(0, 0, 0, 0);
    assertThat(EventBlock.ofBytes(empty).size()).isZero();
  }

  @Test
  void refusesBytesOfAnotherLength() {
    byte[] bytes = TWO.toBytes();

    assertThatThrownBy(() -> EventBlock.ofBytes(Arrays.copyOf(bytes, bytes.length - 1)))
        .hasMessage("expected 4 bytes and 15 an event, got 33 bytes for 2 events");
    assertThatThrownBy(() -> EventBlock.ofBytes(new byte[3]))
        .hasMessage("expected 4 bytes and 15 an event, got 3 bytes for -1 events");
    assertThatThrownBy(() -> EventBlock.ofBytes(new byte[] {-1, 0, 0, 0}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesArraysOfDifferentLengths() {
    assertThatThrownBy(() -> new EventBlock(new long[1], new int[2], new short[1], new byte[1]))
        .hasMessage("expected arrays of one length, got 1, 2, 1, 1");
    assertThatThrownBy(() -> new EventBlock(new long[1], new int[1], new short[0], new byte[1]))
        .hasMessage("expected arrays of one length, got 1, 1, 0, 1");
    assertThatThrownBy(() -> new EventBlock(new long[1], new int[1], new short[1], new byte[2]))
        .hasMessage("expected arrays of one length, got 1, 1, 1, 2");
  }
}
