package org.beatlight.api.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.publication.TinyPublication;
import org.beatlight.core.change.Change;
import org.beatlight.core.change.ChangeTable;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  /** What is published was computed apart, so this also tests the test (see TinyPublication). */
  @Test
  void theTableComputedForThePublicationsOwnWindowsIsThePublishedOne() throws Exception {
    Snapshot snapshot = TinyPublication.snapshot(1);

    ChangeTable computed = snapshot.withOwnChanges().changes();

    ChangeTable published = snapshot.changes();
    assertThat(computed.tests()).isEqualTo(published.tests());
    assertThat(computed.changes()).hasSameSizeAs(published.changes());
    for (int i = 0; i < computed.changes().size(); i++) {
      Change mine = computed.changes().get(i);
      Change theirs = published.changes().get(i);
      assertThat(mine.counts()).isEqualTo(theirs.counts());
      assertThat(mine.verdict()).isEqualTo(theirs.verdict());
      assertThat(orMinusOne(mine.pValue())).isCloseTo(orMinusOne(theirs.pValue()), ROUNDING);
      assertThat(orMinusOne(mine.qValue())).isCloseTo(orMinusOne(theirs.qValue()), ROUNDING);
    }
  }

  @Test
  void aTableIsComputedOnceForEachPublication() throws Exception {
    Changes changes = new Changes();
    Snapshot first = TinyPublication.snapshot(1);
    Snapshot second = TinyPublication.snapshot(2);
    ChangeWindows windows =
        ChangeWindows.asked(first, LocalDate.parse("2024-06-02"), LocalDate.parse("2024-06-09"));

    ChangeTable table = changes.between(first, windows);

    assertThat(changes.between(first, windows)).isSameAs(table);
    assertThat(changes.between(second, windows)).isNotSameAs(table).isEqualTo(table);
  }

  private static double orMinusOne(double value) {
    return Double.isNaN(value) ? -1 : value;
  }
}
