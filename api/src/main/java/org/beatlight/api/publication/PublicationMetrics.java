package org.beatlight.api.publication;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.beatlight.api.publication.StoreState.Condition;
import org.springframework.stereotype.Component;

/** Measures the publication that is served and its store; NaN where none is loaded. */
@Component
final class PublicationMetrics implements MeterBinder {
  private final CurrentSnapshot current;
  private final PublicationWatch watch;

  PublicationMetrics(CurrentSnapshot current, PublicationWatch watch) {
    this.current = current;
    this.watch = watch;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    add(registry, "publication.id", "Its number", of(Snapshot::publicationId));
    add(registry, "publication.age.seconds", "Since it was published", of(this::ageSeconds));
    add(registry, "publication.events", "Events with a place", of(PublicationMetrics::events));
    add(
        registry,
        "publication.load.seconds",
        "Taken to load it",
        () -> watch.lastLoad().toNanos() / (double) Duration.ofSeconds(1).toNanos());
    add(
        registry,
        "store.ok",
        "1 where the store was read at the last glance, 0 where it is down or refused",
        this::storeOk);
  }

  private double storeOk() {
    Condition condition = watch.state().condition();
    return condition == Condition.DOWN || condition == Condition.REFUSED ? 0 : 1;
  }

  private double ageSeconds(Snapshot snapshot) {
    return Duration.between(snapshot.header().publishedAt(), Instant.now()).toSeconds();
  }

  private static double events(Snapshot snapshot) {
    return snapshot.eventsByCategory().values().stream().mapToLong(EventColumns::size).sum();
  }

  private Supplier<Number> of(ToDoubleFunction<Snapshot> measure) {
    return () -> current.find().map(measure::applyAsDouble).orElse(Double.NaN);
  }

  private static void add(
      MeterRegistry registry, String name, String description, Supplier<Number> measure) {
    Gauge.builder("beatlight." + name, measure).description(description).register(registry);
  }
}
