package org.beatlight.core.quality;

import java.util.List;

/**
 * What a data steward can repair in one source.
 *
 * @param offenders the values that findings were most often made of, worst first
 * @param stacked points with too many events, worst first
 * @param rejected the CSV of rows that were not kept, to be repaired and loaded again: a path
 *     within the load's folder; empty where every row was kept
 */
public record RepairList(List<Offender> offenders, List<StackedPlace> stacked, String rejected) {
  public static final RepairList EMPTY = new RepairList(List.of(), List.of(), "");

  public RepairList {
    offenders = List.copyOf(offenders);
    stacked = List.copyOf(stacked);
  }
}
