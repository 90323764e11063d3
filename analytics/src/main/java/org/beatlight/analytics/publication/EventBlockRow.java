package org.beatlight.analytics.publication;

/**
 * A run of the events of one kind and category, in key order.
 *
 * @param block the place of the run, from 0
 * @param events how many the payload holds
 * @param payload a packed {@link org.beatlight.core.contract.EventBlock}
 */
public record EventBlockRow(String kind, String category, int block, int events, byte[] payload)
    implements ResultRow {
  @Override
  public Object[] values() {
    return new Object[] {kind, category, block, events, payload};
  }
}
