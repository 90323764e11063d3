package org.beatlight.api.status;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.beatlight.api.status.StatusReport.FindingCount;
import org.beatlight.api.status.StatusReport.Ingest;
import org.beatlight.api.status.StatusReport.Publication;
import org.beatlight.api.status.StatusReport.Source;
import org.beatlight.api.table.TextTable;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.quality.MonthCompleteness;
import org.jspecify.annotations.Nullable;

/** The report as a person reads it. */
final class StatusText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z", Locale.ROOT);

  private final ZoneId zone;

  private StatusText(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * Returns the text.
   *
   * @param zone in which times are told
   */
  static String of(StatusReport report, ZoneId zone) {
    StatusText text = new StatusText(zone);
    return "%s, store %s (%s)%n%n%s%n%s"
        .formatted(
            report.city(),
            report.store().place(),
            report.store().kind(),
            text.publications(report),
            text.ingest(report.ingest()));
  }

  private String publications(StatusReport report) {
    if (report.publications().isEmpty()) {
      return "Nothing has been published yet.%n".formatted();
    }

    TextTable table =
        new TextTable(
            "publication",
            "served",
            "published",
            "days",
            "incidents",
            "concerns",
            "hotspots",
            "fingerprint");
    report.publications().forEach(publication -> add(table, publication));
    return "Publications%n%n%s".formatted(table);
  }

  private void add(TextTable table, Publication publication) {
    table.add(
        publication.publicationId(),
        publication.served() ? "yes" : "",
        TIME.format(publication.publishedAt().atZone(zone)),
        days(publication),
        publication.events().getOrDefault("incident", 0L),
        publication.events().getOrDefault("concern", 0L),
        publication.rows().getOrDefault("hotspot", 0L),
        shortened(publication.fingerprint()));
  }

  private static String days(Publication publication) {
    DateRange data = publication.data();
    return data == null
        ? "contract version " + publication.contractVersion() + ", unknown here"
        : data.from() + " to " + data.to().minusDays(1);
  }

  private static String shortened(String fingerprint) {
    return fingerprint.substring(0, Math.min(12, fingerprint.length()));
  }

  private String ingest(@Nullable Ingest ingest) {
    if (ingest == null) {
      return "Nothing has been ingested yet.%n".formatted();
    }
    if (ingest.lakeVersion() != LakeV1.VERSION) {
      return "Last ingest: %s, finished %s, lake version %d, unknown here%n"
          .formatted(ingest.load(), ingest.finishedAt(), ingest.lakeVersion());
    }

    TextTable sources =
        new TextTable("source", "read", "kept", "dropped", "superseded", "duplicates");
    TextTable findings = new TextTable("source", "finding", "rows", "became", "meaning");
    TextTable months = new TextTable("source", "month", "kept", "expected", "share", "is");
    ingest.sources().forEach(source -> add(source, sources, findings, months));
    return "Last ingest: %s, finished %s%n%n%s%n%s%n%s"
        .formatted(
            ingest.load(),
            ingest.finishedAt(),
            sources,
            findings.isEmpty() ? "No findings.%n".formatted() : findings,
            fewMonths(ingest, months));
  }

  private static String fewMonths(Ingest ingest, TextTable months) {
    if (!months.isEmpty()) {
      return "Low or missing months: is the feed broken?%n%n%s".formatted(months);
    }
    long judged = ingest.sources().stream().mapToLong(Source::monthsJudged).sum();
    return judged == 0
        ? "No whole month could be judged.%n".formatted()
        : "No whole month is low or missing, of %d.%n".formatted(judged);
  }

  private static void add(Source source, TextTable sources, TextTable findings, TextTable months) {
    sources.add(
        source.source(),
        source.read(),
        source.kept(),
        source.dropped(),
        source.superseded(),
        source.duplicates());
    for (FindingCount finding : source.findings()) {
      findings.add(
          source.source(), finding.code(), finding.rows(), finding.outcome(), finding.meaning());
    }
    for (MonthCompleteness month : source.fewMonths()) {
      months.add(
          source.source(),
          month.month(),
          month.kept(),
          month.expected() == null
              ? "unknown"
              : String.format(Locale.ROOT, "%,.0f", month.expected()),
          month.share() == null ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * month.share()),
          month.verdict());
    }
  }
}
