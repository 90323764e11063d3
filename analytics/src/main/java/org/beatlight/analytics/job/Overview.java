package org.beatlight.analytics.job;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.beatlight.analytics.lake.LakeLoad;
import org.beatlight.analytics.publication.CategoryRow;
import org.beatlight.analytics.spark.CategorySpan;
import org.beatlight.core.event.DateRange;
import org.locationtech.jts.geom.Envelope;

/**
 * What a lake holds.
 *
 * @param categories in the order of their table
 * @param events all events
 * @param outsideBeats those that lie in no beat
 * @param data from the first event to the last
 * @param box of all places, in metres
 */
record Overview(
    List<CategoryRow> categories, long events, long outsideBeats, DateRange data, Envelope box) {
  /**
   * Adds up the categories.
   *
   * @param load where they come from
   * @throws org.beatlight.settings.RunFailedException if there are no events, or others than the
   *     load says it kept
   */
  static Overview of(List<CategorySpan> spans, LakeLoad load) {
    long events = spans.stream().mapToLong(CategorySpan::events).sum();
    LakeChecks.requireEvents(load, spans.stream().mapToLong(CategorySpan::rows).sum());

    long inBeats = spans.stream().mapToLong(CategorySpan::inBeats).sum();
    return new Overview(
        spans.stream()
            .map(span -> new CategoryRow(span.kind(), span.category(), span.events()))
            .sorted(CategoryRow.BY_KEY)
            .toList(),
        events,
        events - inBeats,
        days(spans),
        box(spans));
  }

  private static Envelope box(List<CategorySpan> spans) {
    Envelope all = new Envelope();
    spans.forEach(span -> all.expandToInclude(span.box()));
    return all;
  }

  private static DateRange days(List<CategorySpan> spans) {
    LocalDate first =
        spans.stream().map(span -> span.days().from()).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate end =
        spans.stream().map(span -> span.days().to()).max(Comparator.naturalOrder()).orElseThrow();
    return new DateRange(first, end);
  }
}
