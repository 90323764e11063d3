package org.beatlight.analytics.spark;

import org.apache.spark.sql.Row;
import org.beatlight.analytics.packing.BlockPacker;
import org.beatlight.analytics.packing.Stamp;
import org.beatlight.core.contract.EventBlock;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.MortonKey;
import org.jspecify.annotations.Nullable;

/** Events as a sorted {@link EventBlock}. */
final class StampChunk implements Chunk {
  private static final short UNKNOWN = -1;

  private final BlockPacker packer = new BlockPacker();

  @Override
  public void add(Row event) {
    LonLat point = new LonLat(event.getAs(LakeV1.Events.LON), event.getAs(LakeV1.Events.LAT));
    @Nullable Integer minute = event.getAs(LakeV1.Events.LOCAL_MINUTE);
    packer.add(
        new Stamp(
            MortonKey.of(point),
            event.getAs(LakeEvents.EPOCH_DAY),
            minute == null ? UNKNOWN : minute.shortValue(),
            flags(event)));
  }

  private static byte flags(Row event) {
    boolean clusterable = event.getAs(LakeEvents.CLUSTERABLE);
    return clusterable ? EventBlock.CLUSTERABLE : 0;
  }

  @Override
  public boolean isFull() {
    return packer.isFull();
  }

  @Override
  public boolean isEmpty() {
    return packer.isEmpty();
  }

  @Override
  public byte[] pack() {
    return packer.pack().toBytes();
  }
}
