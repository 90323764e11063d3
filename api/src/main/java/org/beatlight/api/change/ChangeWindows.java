package org.beatlight.api.change;

import java.time.LocalDate;
import java.util.Optional;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.web.Problem;
import org.beatlight.core.event.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The windows that are compared.
 *
 * @param before as long as {@code now}, which it ends before
 */
public record ChangeWindows(DateRange now, DateRange before) {
  /**
   * Returns the windows that were asked for, or the publication's own where no day is given. Where
   * counts are told for whole units of days alone, such as weeks, the windows are of these.
   *
   * @throws org.springframework.web.server.ResponseStatusException with status 400 if one day alone
   *     is given, if they are reversed, or if a window leaves the data
   */
  public static ChangeWindows asked(
      Snapshot snapshot, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return own(snapshot);
    }
    if (from == null || to == null) {
      throw Problem.badRequest("expected both from and to, or neither");
    }
    if (!from.isBefore(to)) {
      throw Problem.badRequest("expected from before to, got %s and %s".formatted(from, to));
    }

    DateRange data = snapshot.manifest().data();
    return Optional.of(new DateRange(from, to))
        .filter(now -> isWithin(now, data))
        .map(now -> snapshot.counting().window(now))
        .filter(now -> isWithin(now, data) && isWithin(now.before(), data))
        .map(now -> new ChangeWindows(now, now.before()))
        .orElseThrow(() -> outside(from, to, data));
  }

  /** Returns the windows that the publication itself compares. */
  static ChangeWindows own(Snapshot snapshot) {
    return new ChangeWindows(
        snapshot.manifest().changes().now(), snapshot.manifest().changes().before());
  }

  private static boolean isWithin(DateRange range, DateRange data) {
    return !range.from().isBefore(data.from()) && !range.to().isAfter(data.to());
  }

  private static RuntimeException outside(LocalDate from, LocalDate to, DateRange data) {
    return Problem.badRequest(
        "expected %s to %s and as many days before it within the data, %s to %s"
            .formatted(from, to, data.from(), data.to()));
  }
}
