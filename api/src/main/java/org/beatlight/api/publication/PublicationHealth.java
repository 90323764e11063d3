package org.beatlight.api.publication;

import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Ready once a publication is loaded. A store that fails later does not take the service out of
 * rotation: it still serves what it has, and says so.
 */
@Component("publicationHealthIndicator") // Spring makes the name "publication" of it
final class PublicationHealth implements HealthIndicator {
  private final CurrentSnapshot current;
  private final PublicationWatch watch;

  PublicationHealth(CurrentSnapshot current, PublicationWatch watch) {
    this.current = current;
    this.watch = watch;
  }

  @Override
  public Health health() {
    Optional<Snapshot> snapshot = current.find();
    Health.Builder health = snapshot.isPresent() ? Health.up() : Health.outOfService();
    snapshot.ifPresent(served -> health.withDetail("publicationId", served.publicationId()));
    return health
        .withDetail("store", watch.state().condition().name().toLowerCase(Locale.ROOT))
        .build();
  }
}
