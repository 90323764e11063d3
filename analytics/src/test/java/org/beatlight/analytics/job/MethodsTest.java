package org.beatlight.analytics.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.beatlight.core.event.DateRange;
import org.beatlight.settings.AnalysisSettings;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.beatlight.settings.StoreSettings;
import org.junit.jupiter.api.Test;

class MethodsTest {
  private static final DateRange DATA =
      new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 1));

  @Test
  void withoutUntilTheWindowsEndAfterTheLastEvent() {
    Methods methods = methods(Optional.empty(), 30);

    assertThat(methods.changes().now())
        .isEqualTo(new DateRange(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 3, 1)));
    assertThat(methods.changes().before())
        .isEqualTo(new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31)));
    assertThat(methods.hotspots().window())
        .isEqualTo(new DateRange(LocalDate.of(2023, 3, 2), LocalDate.of(2024, 3, 1)));
  }

  @Test
  void untilEndsEveryWindow() {
    Methods methods = methods(Optional.of(LocalDate.of(2024, 2, 15)), 7);

    assertThat(methods.changes().now().to()).isEqualTo(LocalDate.of(2024, 2, 15));
    assertThat(methods.hotspots().window().to()).isEqualTo(LocalDate.of(2024, 2, 15));
  }

  @Test
  void aWindowThatBeginsBeforeTheDataWouldMakeEverythingLookMore() {
    assertThatThrownBy(() -> methods(Optional.empty(), 31))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            "tiny.yaml: expected events from 2023-12-30 on, to compare the 31 days before"
                + " 2024-03-01 with as many before them, but the first is of 2024-01-01: lower"
                + " analysis.change.days");
  }

  @Test
  void aWindowAfterTheDataWouldMakeEverythingLookFewer() {
    assertThatThrownBy(() -> methods(Optional.of(LocalDate.of(2024, 3, 8)), 7))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            "tiny.yaml: expected events in the 7 days before 2024-03-08, but the last is of"
                + " 2024-02-29: leave analysis.until out, or set it to the day after that");
  }

  @Test
  void aRadiusThatHotspotsCannotHaveIsAMistakeInTheSettings() {
    AnalysisSettings settings = TinyCity.analysis(Optional.empty(), 7, 1);

    assertThatThrownBy(() -> methods(settings))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "tiny.yaml: analysis.hotspots: expected a radius of at least 2.0 m for hotspots, got"
                + " 1.0 m");
  }

  private static Methods methods(Optional<LocalDate> until, int changeDays) {
    return methods(TinyCity.analysis(until, changeDays, 150));
  }

  private static Methods methods(AnalysisSettings settings) {
    StoreSettings store = new StoreSettings.Embedded(Path.of("store"));
    return Methods.of(TinyCity.city(Path.of("lake"), store, settings), DATA);
  }
}
