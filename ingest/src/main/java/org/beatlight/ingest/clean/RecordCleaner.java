package org.beatlight.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;

/** Applies the rules of one source to the rows of one record. */
public final class RecordCleaner {
  private final SourceRules rules;
  private final RecordHistory history;
  private final RowCleaner rows;

  /**
   * Makes a cleaner; it may be used for any number of records, by one thread.
   *
   * @throws org.beatlight.settings.SettingsException if a date format is no pattern
   */
  public RecordCleaner(SourceRules rules, CityGround ground) {
    TimeReader times = new TimeReader(DateFormats.of(rules), rules.zone());
    this.rules = rules;
    history = new RecordHistory(times);
    rows = new RowCleaner(rules, ground, times);
  }

  /**
   * Returns what became of each row. Only the row that stands for the record is judged further, so
   * an old version never lives on because the new one is at fault.
   *
   * @param rowsOfOneKey in the order of the source
   */
  public List<Outcome> clean(List<RawRow> rowsOfOneKey) {
    Map<RawRow, FindingCode> losers = history.losers(rowsOfOneKey);
    List<Outcome> outcomes = new ArrayList<>();
    for (RawRow row : rowsOfOneKey) {
      FindingCode lost = losers.get(row);
      outcomes.add(new Outcome(row.place(), lost == null ? rows.clean(row) : lost(row, lost)));
    }
    return outcomes;
  }

  private Cleaned<CleanEvent> lost(RawRow row, FindingCode why) {
    String detail = rules.hasId() ? "id " + Details.quoted(row.fields().id()) : "";
    return new Cleaned.Dropped<>(new Finding(why, rules.name(), row.place().record(), detail));
  }
}
