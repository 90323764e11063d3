package org.beatlight.analytics.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.beatlight.core.contract.EventBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockMergeTest {
  @Test
  void eventsAreSortedByKeyThenDayThenMinute() {
    EventBlock block =
        merged(
                List.of(
                    packed(stamp(2, 1, 0), stamp(1, 9, 5), stamp(1, 9, -1)),
                    packed(stamp(1, 8, 7))))
            .get(0);

    assertThat(block.keys()).containsExactly(1, 1, 1, 2);
    assertThat(block.epochDays()).containsExactly(8, 9, 9, 1);
    assertThat(block.minutes()).containsExactly(7, -1, 5, 0);
    assertThat(block.flags()).containsExactly(0, 1, 1, 1);
  }

  @Test
  void amongEventsAlikeThoseNotToBeClusteredComeFirst() {
    Stamp clusterable = new Stamp(1, 2, (short) 3, EventBlock.CLUSTERABLE);
    Stamp not = new Stamp(1, 2, (short) 3, (byte) 0);

    assertThat(merged(List.of(packed(clusterable, not), packed(clusterable))).get(0).flags())
        .containsExactly(0, 1, 1);
  }

  @Test
  void noEventsMakeNoBlock() {
    assertThat(merged(List.of())).isEmpty();
    assertThat(merged(List.of(packed()))).isEmpty();
    assertThatThrownBy(() -> new BlockMerge(List.of()).next())
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aFullBlockIsFollowedByTheRestAndStaysBelowOneMebibyte() {
    List<EventBlock> blocks = merged(spread(randomStamps(BlockPacker.FULL + 1), 3));

    assertThat(blocks).extracting(EventBlock::size).containsExactly(BlockPacker.FULL, 1);
    assertThat(blocks.get(0).toBytes().length).isLessThan(1 << 20);
    assertThat(blocks.get(1).keys()[0])
        .isGreaterThanOrEqualTo(blocks.get(0).keys()[BlockPacker.FULL - 1]);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 50})
  void theBytesDoNotDependOnHowTheEventsWereSpread(int parts) {
    List<Stamp> stamps = randomStamps(500);
    byte[] expected = merged(spread(stamps, 1)).get(0).toBytes();
    Collections.shuffle(stamps, new Random(parts));

    assertThat(merged(spread(stamps, parts)).get(0).toBytes()).isEqualTo(expected);
  }

  private static List<Stamp> randomStamps(int n) {
    Random random = new Random(5);
    List<Stamp> stamps = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      stamps.add(stamp(random.nextInt(20), random.nextInt(20), random.nextInt(20) - 1));
    }
    return stamps;
  }

  private static List<EventBlock> spread(List<Stamp> stamps, int parts) {
    List<BlockPacker> packers = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      packers.add(new BlockPacker());
    }
    for (int i = 0; i < stamps.size(); i++) {
      packers.get(i % parts).add(stamps.get(i));
    }
    return packers.stream().map(BlockPacker::pack).toList();
  }

  private static List<EventBlock> merged(List<EventBlock> blocks) {
    List<EventBlock> all = new ArrayList<>();
    new BlockMerge(blocks).forEachRemaining(all::add);
    return all;
  }

  private static EventBlock packed(Stamp... stamps) {
    BlockPacker packer = new BlockPacker();
    List.of(stamps).forEach(packer::add);
    return packer.pack();
  }

  private static Stamp stamp(long key, int day, int minute) {
    return new Stamp(key, day, (short) minute, (byte) (day & 1));
  }
}
