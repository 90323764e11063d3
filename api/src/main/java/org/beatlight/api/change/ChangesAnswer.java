package org.beatlight.api.change;

import java.util.List;
import org.beatlight.core.change.ChangeTable;
import org.beatlight.core.event.DateRange;

/**
 * A table of changes, or the part of it that was asked for.
 *
 * @param falseDiscoveryRate the share of false alarms accepted among all flagged changes
 * @param tests the changes tested in the whole table, whatever part is shown
 * @param changes by beat, kind and category
 */
record ChangesAnswer(
    DateRange now,
    DateRange before,
    double falseDiscoveryRate,
    int tests,
    List<ChangeRow> changes) {
  static ChangesAnswer of(ChangeWindows windows, ChangeTable table, List<ChangeRow> shown) {
    return new ChangesAnswer(
        windows.now(), windows.before(), table.falseDiscoveryRate(), table.tests(), shown);
  }
}
