package org.beatlight.batch.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private double nowS = 100;

  @Test
  void aShortStepIsItsBeginAndItsEnd() {
    Step step = lines().step("reading incidents");
    nowS += 0.5;
    step.advance(1, 2);
    step.done("115,123 rows");

    assertThat(shown())
        .isEqualTo("reading incidents ...\nreading incidents: 115,123 rows (0.5 s)\n");
  }

  @Test
  void aLongStepTellsEveryQuarterOnce() {
    Step step = lines().step("clustering");
    for (int done = 1; done <= 10; done++) {
      nowS += 1;
      step.advance(done, 10);
    }
    step.done("");

    // quarters pass at 3, 5 and 8 of 10; the end speaks for the last
    assertThat(shown())
        .isEqualTo(
            """
            clustering ...
            clustering: 30 % (3.0 s)
            clustering: 50 % (5.0 s)
            clustering: 80 % (8.0 s)
            clustering: done (10.0 s)
            """);
  }

  @Test
  void tasksAreToldEveryTenSecondsUntilTheStepCountsForItself() {
    Progress progress = lines();
    Step step = progress.step("writing");
    progress.tasksAdded(40);
    for (int task = 0; task < 25; task++) {
      nowS += 1;
      progress.taskDone();
    }
    step.advance(1, 100);
    nowS += 60;
    progress.taskDone();
    step.done("");

    assertThat(shown())
        .isEqualTo(
            """
            writing ...
            writing: 10 of 40 tasks (10.0 s)
            writing: 20 of 40 tasks (20.0 s)
            writing: done (85.0 s)
            """);
  }

  @Test
  void theTasksOfOneStepAreForgottenByTheNext() {
    Progress progress = lines();
    progress.step("one").done("");
    progress.tasksAdded(7);
    progress.step("two");
    progress.tasksAdded(3);
    nowS += 11;
    progress.taskDone();

    assertThat(shown()).endsWith("two: 1 of 3 tasks (11.0 s)\n");
  }

  @Test
  void aTotalThatNobodyKnowsIsNoFault() {
    Step step = lines().step("waiting");
    nowS += 5;
    step.advance(3, 0);
    step.done("");

    assertThat(shown()).isEqualTo("waiting ...\nwaiting: done (5.0 s)\n");
  }

  @Test
  void aStepEndsOnceByItsOwnWordOrByWhatComesNext() {
    try (Progress progress = lines()) {
      Step first = progress.step("one");
      Step second = progress.step("two");
      first.done("too late");
      second.done("2 rows");
      second.done("again");
      second.advance(1, 2);
      progress.step("three");
    }

    assertThat(shown())
        .isEqualTo(
            """
            one ...
            one: done (0.0 s)
            two ...
            two: 2 rows (0.0 s)
            three ...
            three: stopped (0.0 s)
            """);
  }

  @Test
  void aBarIsRedrawnInPlaceAtMostTenTimesASecond() {
    Progress progress = progress(new BarDisplay(out));
    Step step = progress.step("reading a source with a rather long name");
    step.advance(1, 4);
    nowS += 1;
    step.advance(2, 4);
    step.advance(3, 4);
    step.done("4 rows");

    String erase = "\u001b[K";
    assertThat(shown())
        .isEqualTo(
            erase
                + "reading a source with a rather long name ...\r"
                + erase
                + "reading a source with a rather lo... [############            ] 50 %\r"
                + erase
                + "reading a source with a rather long name: 4 rows (1.0 s)\n");
  }

  @Test
  void silenceIsSilent() {
    try (Progress progress = Progress.silent()) {
      progress.step("one").advance(1, 2);
    }

    assertThat(shown()).isEmpty();
  }

  private Progress lines() {
    return progress(new LineDisplay(out));
  }

  private Progress progress(Display display) {
    return new Progress(display, () -> (long) (nowS * 1e9));
  }

  private String shown() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
