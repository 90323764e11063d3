package org.beatlight.api.beat;

import java.util.List;
import org.beatlight.api.change.ChangeWindows;
import org.beatlight.api.change.Changes;
import org.beatlight.api.change.Shares;
import org.beatlight.api.hotspot.HotspotAnswer;
import org.beatlight.api.publication.BeatArea;
import org.beatlight.api.publication.CategoryInfo;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.change.Change;
import org.beatlight.core.change.ChangeTable;
import org.beatlight.core.change.Counts;
import org.beatlight.core.event.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes summaries of beats. */
@Component
final class BeatSummaries {
  /** Below this many events a percentage says more about chance than about the beat. */
  private static final int LEAST_BASE = 20;

  private final Changes changes;

  BeatSummaries(Changes changes) {
    this.changes = changes;
  }

  BeatSummary of(Snapshot snapshot, BeatArea beat, ChangeWindows windows) {
    ChangeTable table = changes.between(snapshot, windows);
    return new BeatSummary(
        beat.code(),
        beat.name(),
        BeatProperties.areaKm2(beat),
        windows.now(),
        windows.before(),
        table.falseDiscoveryRate(),
        table.tests(),
        rows(snapshot, table, beat, Kind.INCIDENT),
        rows(snapshot, table, beat, Kind.CONCERN),
        hotspots(snapshot, beat));
  }

  private static List<BeatSummary.Row> rows(
      Snapshot snapshot, ChangeTable table, BeatArea beat, Kind kind) {
    return table.changes().stream()
        .filter(change -> change.counts().beat().equals(beat.code()))
        .filter(change -> change.counts().kind() == kind)
        .map(change -> row(snapshot, change))
        .toList();
  }

  private static BeatSummary.Row row(Snapshot snapshot, Change change) {
    Counts counts = change.counts();
    CategoryKey key = new CategoryKey(counts.kind(), counts.category());
    return new BeatSummary.Row(
        counts.kind().code(),
        counts.category(),
        snapshot.findCategory(key).map(CategoryInfo::name).orElse(counts.category()),
        counts.now(),
        counts.before(),
        counts.now() - counts.before(),
        percentChange(counts),
        Shares.orNull(change.pValue()),
        Shares.orNull(change.qValue()),
        change.verdict().code());
  }

  private static @Nullable Double percentChange(Counts counts) {
    return counts.before() < LEAST_BASE
        ? null
        : 100.0 * (counts.now() - counts.before()) / counts.before();
  }

  private static List<HotspotAnswer> hotspots(Snapshot snapshot, BeatArea beat) {
    return snapshot.hotspots().stream()
        .filter(hotspot -> hotspot.beat().equals(beat.code()))
        .map(hotspot -> HotspotAnswer.of(snapshot, hotspot))
        .toList();
  }
}
