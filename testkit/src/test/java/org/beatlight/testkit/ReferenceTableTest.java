package org.beatlight.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTableTest {
  private static final String EMPTY =
      "# Method\n\n" + ReferenceTable.BEGIN + "\n" + ReferenceTable.END + "\nafter\n";

  @TempDir private Path folder;

  @Test
  void writesPublishedOursAndDifferenceIntoThePage() throws IOException {
    Path page = page(EMPTY);

    ReferenceTable.at(page, false)
        .value("z", "a paper", "1.23", 1.2341)
        .values("all z", "a file", new double[] {1, 2}, new double[] {1, 2.25}, 0.3)
        .settle();

    assertThat(Files.readString(page))
        .isEqualTo(
            """
            # Method

            <!-- reference values, written by the tests -->

            | value | source | published | ours | difference |
            |---|---|---|---|---|
            | z | a paper | 1.23 | 1.23 | 4e-03 |
            | all z | a file | 2 values | 2 values | 3e-01 |

            <!-- end of the reference values -->
            after
            """);
  }

  @Test
  void aValueMustAgreeToThePrecisionInWhichItWasPrinted() throws IOException {
    Path page = page(EMPTY);

    assertThatThrownBy(
            () -> ReferenceTable.at(page, false).value("z", "a paper", "1.23", 1.236).settle())
        .isInstanceOf(AssertionError.class)
        .hasMessage("z: expected 1.23 (a paper), got 1.24");
    assertThat(Files.readString(page)).isEqualTo(EMPTY);
  }

  @Test
  void notANumberAgreesWithNothing() throws IOException {
    ReferenceTable table =
        ReferenceTable.at(page(EMPTY), false)
            .value("z", "a paper", "1.23", Double.NaN)
            .values("all", "a file", new double[] {1}, new double[] {Double.NaN}, 10)
            .values("one", "a file", new double[] {1, 1}, new double[] {Double.NaN, 1}, 10)
            .values("short", "a file", new double[] {1}, new double[0], 10);

    assertThatThrownBy(table::settle).hasMessageContainingAll("z:", "all:", "one:", "short:");
  }

  @Test
  void aPageWithAnotherTableIsInsistedUpon() throws IOException {
    Path page = page(EMPTY);
    ReferenceTable first = ReferenceTable.at(page, true).value("z", "a paper", "1", 1);
    ReferenceTable second = ReferenceTable.at(page, true).value("z", "a paper", "1", 1);

    assertThatThrownBy(first::settle).hasMessageEndingWith("commit it");
    second.settle();
  }

  private Path page(String text) throws IOException {
    return Files.writeString(folder.resolve("page.md"), text);
  }
}
