package org.beatlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A right passage of riverbend.yaml, a wrong one in its place, and what is said of that. */
record Mistake(String right, String wrong, String complaint) {
  private static final Pattern BETWEEN = Pattern.compile("\\s*\\|\\s");

  static Mistake of(String row) {
    List<String> cells = List.of(BETWEEN.split(row, 3));
    return new Mistake(
        cells.get(0).replace("``", ""),
        cells.get(1).replace("``", "").strip(),
        cells.get(2).strip());
  }

  void mustBeToldIn(Path folder) {
    assertThat(Riverbend.in(folder).complaint(right, wrong)).isEqualTo(complaint);
  }
}
