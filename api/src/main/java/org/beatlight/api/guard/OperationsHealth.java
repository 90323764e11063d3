package org.beatlight.api.guard;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready once the operations store was reached; later failures are told, and nothing more. */
@Component("operationsHealthIndicator") // Spring makes the name "operations" of it
final class OperationsHealth implements HealthIndicator {
  private final OperationsWatch watch;

  OperationsHealth(OperationsWatch watch) {
    this.watch = watch;
  }

  @Override
  public Health health() {
    Health.Builder health = watch.wasReached() ? Health.up() : Health.outOfService();
    return health
        .withDetail("store", watch.failure().isEmpty() ? "reached" : "unreachable")
        .build();
  }
}
