package org.beatlight.api.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.beatlight.core.contract.InputFile;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.quality.MonthCompleteness;
import org.jspecify.annotations.Nullable;

/**
 * What the status command tells; its JSON is a contract (docs/contract/api.md).
 *
 * @param publications by number
 * @param ingest null where nothing was ingested yet
 */
record StatusReport(
    String city, Store store, List<Publication> publications, @Nullable Ingest ingest) {

  /**
   * Where publications are kept.
   *
   * @param kind {@code embedded} or {@code postgis}
   * @param place a file or an address
   */
  record Store(String kind, String place) {}

  /**
   * A publication.
   *
   * @param served whether the pointer names it
   * @param codeVersion of the run that made it; null, as {@code data} is, where the contract
   *     version is none that this code reads
   * @param events by kind
   * @param rows by table; empty where {@code data} is null
   */
  record Publication(
      long publicationId,
      boolean served,
      Instant publishedAt,
      int contractVersion,
      @Nullable String codeVersion,
      String fingerprint,
      @Nullable DateRange data,
      Map<String, Long> events,
      Map<String, Long> rows) {}

  /**
   * The last load of the lake.
   *
   * @param load the folder within the lake
   * @param inputs none, as {@code sources}, where the lake's version is none that this code reads
   */
  record Ingest(
      String load,
      String finishedAt,
      String codeVersion,
      int lakeVersion,
      List<InputFile> inputs,
      List<Source> sources) {}

  /**
   * Where the rows of a source went: read = kept + dropped + superseded + duplicates.
   *
   * @param monthsJudged the whole months of which something was expected
   * @param fewMonths the whole months that are low or missing, in order
   * @param rejected the CSV of the rows that were not kept, within the load's folder; empty where
   *     every row was kept
   */
  record Source(
      String source,
      long read,
      long kept,
      long dropped,
      long superseded,
      long duplicates,
      List<FindingCount> findings,
      long monthsJudged,
      List<MonthCompleteness> fewMonths,
      String rejected) {}

  /**
   * Findings of one sort.
   *
   * @param outcome what became of the rows: {@code kept}, {@code dropped}, {@code superseded} or
   *     {@code duplicate}
   */
  record FindingCount(String code, String meaning, String outcome, long rows) {}
}
