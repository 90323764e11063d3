package org.beatlight.core.contract;

import org.beatlight.core.event.DateRange;

/**
 * How the changes of a publication were tested: E-test on two windows of equal length, the false
 * discovery rate held over every beat and category.
 *
 * @param now the last window
 * @param before the window of equal length before it
 * @param falseDiscoveryRate the share of false alarms accepted among the flagged changes, in (0, 1)
 */
public record ChangeMethod(DateRange now, DateRange before, double falseDiscoveryRate) {}
