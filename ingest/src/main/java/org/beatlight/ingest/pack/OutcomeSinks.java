package org.beatlight.ingest.pack;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.clean.CleanEvent;
import org.beatlight.ingest.clean.Fingerprint;
import org.beatlight.ingest.clean.Outcome;
import org.beatlight.ingest.clean.RowCleaner;

/** Sorts rows of a split, judged alone, by who needs what of them. */
final class OutcomeSinks {
  private final SplitTraits traits;
  private final RowCleaner cleaner;
  private final RecordLedger records;
  private final LikenessLedger likenesses;
  private final PlaceLedger places;
  private final DroppedSink dropped = new DroppedSink();
  private final TreeMap<Integer, EventSink> events = new TreeMap<>();

  OutcomeSinks(SplitTraits traits, RowCleaner cleaner) {
    this.traits = traits;
    this.cleaner = cleaner;
    records = new RecordLedger(traits.source(), traits.byEvent());
    likenesses = new LikenessLedger(traits.source());
    places = new PlaceLedger(traits.source());
  }

  void add(Outcome outcome) {
    Fingerprint key = outcome.row().key();
    if (key != null) {
      records.add(outcome.row(), key, traits.tellsVersions() ? cleaner.version(outcome) : null);
    }
    if (outcome.cleaned() instanceof Cleaned.Kept<CleanEvent> kept) {
      addKept(outcome, kept);
    } else if (outcome.cleaned() instanceof Cleaned.Dropped<CleanEvent> out) {
      addDropped(outcome, out);
    }
  }

  /** Adds what was gathered since the last time. */
  void takePieces(long firstRecord, Collection<Piece> into) {
    int split = traits.split();
    records.takePieces(split, firstRecord, into);
    likenesses.takePieces(split, firstRecord, into);
    places.takePieces(split, firstRecord, into);
    if (!dropped.isEmpty()) {
      into.add(new Piece(PieceKey.dropped(split, firstRecord), dropped.takeBytes()));
    }
    events.values().removeIf(EventSink::isEmpty);
    for (Map.Entry<Integer, EventSink> month : events.entrySet()) {
      PieceKey key = PieceKey.events(traits.kind(), month.getKey(), split, firstRecord);
      into.add(new Piece(key, month.getValue().takeBytes()));
    }
  }

  private void addKept(Outcome outcome, Cleaned.Kept<CleanEvent> kept) {
    CleanEvent event = kept.value();
    long record = outcome.row().place().record();
    month(outcome).addKept(record, event, kept.doubts());
    if (traits.hasIdentity()) {
      likenesses.add(event, record);
    }
    places.add(event.where().plane());
  }

  private void addDropped(Outcome outcome, Cleaned.Dropped<CleanEvent> out) {
    FindingCode reason = out.reason().code();
    dropped.add(outcome, out.reason(), out.asRead().map(CleanEvent::sourceId).orElse(""));
    boolean mayBeHistory = outcome.row().key() != null || reason == FindingCode.WITHDRAWN;
    if (mayBeHistory) {
      long record = outcome.row().place().record();
      out.asRead().ifPresent(event -> month(outcome).addDropped(record, event, reason));
    }
  }

  private EventSink month(Outcome outcome) {
    return events.computeIfAbsent(Months.of(outcome.day()), m -> new EventSink());
  }
}
