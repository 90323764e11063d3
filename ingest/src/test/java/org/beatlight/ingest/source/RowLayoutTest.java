package org.beatlight.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beatlight.settings.ColumnValue;
import org.beatlight.settings.ColumnValue.ColumnText;
import org.beatlight.settings.ColumnValue.FixedText;
import org.beatlight.settings.ColumnValue.Part;
import org.beatlight.settings.ColumnValue.Template;
import org.junit.jupiter.api.Test;

class RowLayoutTest {
  private static final List<String> COLUMNS = List.of("day", "time", "code", "word");

  private static final ColumnValue DAY_AND_TIME =
      new ColumnValue(
          List.of(
              template(new ColumnText("day", 0), new FixedText(" "), new ColumnText("time", 4))));

  private static final ColumnValue CODE_ELSE_WORD =
      new ColumnValue(
          List.of(
              template(new ColumnText("old code", 0)),
              template(new ColumnText("code", 4)),
              template(new ColumnText("word", 0))));

  @Test
  void aColumnIsTakenWithoutSurroundingSpace() {
    assertThat(read(ColumnValue.column("word"), "", "", "", " \tnoise  at night ")) //
        .isEqualTo("noise  at night");
    assertThat(read(ColumnValue.column("word"), "", "", "", " \u2003 ")).isEmpty();
  }

  @Test
  void aConstantIsTheSameInEveryRow() {
    assertThat(read(ColumnValue.constant("2014"), "", "", "", "")).isEqualTo("2014");
  }

  @Test
  void columnsAndTextAreJoined() {
    assertThat(read(DAY_AND_TIME, " 2014-01-02 ", "1330", "", "")).isEqualTo("2014-01-02 1330");
  }

  @Test
  void aPartIsFilledUpWithZerosAndNeverCut() {
    assertThat(read(DAY_AND_TIME, "2014-01-02", " 5 ", "", "")).isEqualTo("2014-01-02 0005");
    assertThat(read(DAY_AND_TIME, "2014-01-02", "13305", "", "")).isEqualTo("2014-01-02 13305");
    assertThat(read(CODE_ELSE_WORD, "", "", "620", "")).isEqualTo("0620");
  }

  @Test
  void withABlankPartThereIsNothing() {
    assertThat(read(DAY_AND_TIME, "2014-01-02", " ", "", ""))
        .isEmpty(); // not 0000, which is midnight
    assertThat(read(DAY_AND_TIME, "", "1330", "", "")).isEmpty();
  }

  @Test
  void theFirstAlternativeThatGivesTextIsTaken() {
    assertThat(read(CODE_ELSE_WORD, "", "", "0620", "BURGLARY")).isEqualTo("0620");
    assertThat(read(CODE_ELSE_WORD, "", "", "  ", "BURGLARY")).isEqualTo("BURGLARY");
    assertThat(read(CODE_ELSE_WORD, "", "", "", "")).isEmpty();
  }

  @Test
  void anAlternativeFitsWhereAllItsColumnsAreThere() {
    assertThat(RowLayout.fits(CODE_ELSE_WORD, List.of("word"))).isTrue();
    assertThat(RowLayout.fits(CODE_ELSE_WORD, List.of("Word"))).isFalse();
    assertThat(RowLayout.fits(DAY_AND_TIME, List.of("day"))).isFalse();
    assertThat(RowLayout.fits(DAY_AND_TIME, List.of("time", "day"))).isTrue();
    assertThat(RowLayout.fits(ColumnValue.constant("x"), List.of())).isTrue();
  }

  @Test
  void valuesComeInTheOrderInWhichTheyAreWanted() {
    RowLayout layout = RowLayout.of(List.of(ColumnValue.column("word"), DAY_AND_TIME), COLUMNS);

    assertThat(layout.read(i -> List.of("d", "t", "c", "w").get(i))).containsExactly("w", "d 000t");
  }

  private static String read(ColumnValue value, String... record) {
    return RowLayout.of(List.of(value), COLUMNS).read(i -> record[i])[0];
  }

  private static Template template(Part... parts) {
    return new Template(List.of(parts));
  }
}
