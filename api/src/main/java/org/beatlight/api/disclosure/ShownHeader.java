package org.beatlight.api.disclosure;

import java.util.List;
import java.util.Map;
import org.beatlight.api.publication.Counting;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.contract.ChangeMethod;
import org.beatlight.core.contract.Manifest;
import org.beatlight.core.disclosure.Salt;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.quality.QualityReport;

/**
 * Which publication it is, without what its data look like: no inputs, no counts of rows, no
 * quality, and a fingerprint that is none of the data.
 */
final class ShownHeader {
  private ShownHeader() {}

  static Snapshot.Header of(Snapshot.Header full, Counting counting, Salt salt) {
    return new Snapshot.Header(
        full.publicationId(),
        full.publishedAt(),
        salt.seal(full.fingerprint()),
        manifest(full.manifest(), counting));
  }

  private static Manifest manifest(Manifest full, Counting counting) {
    DateRange now = counting.window(full.changes().now());
    return new Manifest(
        full.contractVersion(),
        full.codeVersion(),
        full.city(),
        full.data(),
        full.hotspots(),
        new ChangeMethod(now, now.before(), full.changes().falseDiscoveryRate()),
        List.of(),
        QualityReport.EMPTY,
        Map.of());
  }
}
