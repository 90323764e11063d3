package org.beatlight.api.status;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.beatlight.api.status.StatusReport.FindingCount;
import org.beatlight.api.status.StatusReport.Ingest;
import org.beatlight.api.status.StatusReport.Publication;
import org.beatlight.api.status.StatusReport.Source;
import org.beatlight.core.event.DateRange;
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

    TextTable sources =
        new TextTable("source", "read", "kept", "dropped", "superseded", "duplicates");
    TextTable findings = new TextTable("source", "finding", "rows", "became", "meaning");
    ingest.sources().forEach(source -> add(source, sources, findings));
    return "Last ingest: %s, finished %s%n%n%s%n%s"
        .formatted(
            ingest.load(),
            ingest.finishedAt(),
            sources,
            findings.isEmpty() ? "No findings.%n".formatted() : findings);
  }

  private static void add(Source source, TextTable sources, TextTable findings) {
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
  }
}
