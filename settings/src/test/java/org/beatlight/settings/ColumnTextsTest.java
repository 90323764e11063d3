package org.beatlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTextsTest {
  @Test
  void aTemplateJoinsColumnsAndText() {
    assertThat(valueOf("Offense Start DateTime"))
        .isEqualTo(ColumnValue.column("Offense Start DateTime"));
    assertThat(valueOf("\"{DATE OCC} {TIME OCC:4}\""))
        .isEqualTo(
            joined(
                new ColumnValue.ColumnText("DATE OCC", 0),
                new ColumnValue.FixedText(" "),
                new ColumnValue.ColumnText("TIME OCC", 4)));
    assertThat(valueOf("\"{a:12}{b:0}T\"")) // a width of 0 is none, so b:0 is a name
        .isEqualTo(
            joined(
                new ColumnValue.ColumnText("a", 12),
                new ColumnValue.ColumnText("b:0", 0),
                new ColumnValue.FixedText("T")));
  }

  @Test
  void aDoubledBraceStandsForItself() {
    assertThat(valueOf("\"{{day}}\"")).isEqualTo(ColumnValue.column("{day}"));
    assertThat(valueOf("\"{{{day}-{a{{b}}}\""))
        .isEqualTo(
            joined(
                new ColumnValue.FixedText("{"),
                new ColumnValue.ColumnText("day", 0),
                new ColumnValue.FixedText("-"),
                new ColumnValue.ColumnText("a{b}", 0)));
  }

  @Test
  void alternativesAreTriedInTheirOrder() {
    ColumnValue value = valueOf("[code, '{a} {b}', {constant: none}]");

    assertThat(value.alternatives())
        .containsExactly(
            ColumnValue.column("code").alternatives().get(0),
            joined(
                    new ColumnValue.ColumnText("a", 0),
                    new ColumnValue.FixedText(" "),
                    new ColumnValue.ColumnText("b", 0))
                .alternatives()
                .get(0),
            ColumnValue.constant("none").alternatives().get(0));
    assertThat(value.columns()).containsExactly("code", "a", "b");
  }

  private static ColumnValue joined(ColumnValue.Part... parts) {
    return new ColumnValue(List.of(new ColumnValue.Template(List.of(parts))));
  }

  private static ColumnValue valueOf(String yaml) {
    return ColumnTexts.read(YamlFile.read(new TextFile(Path.of("columns.yaml"), yaml)));
  }
}
