package org.beatlight.api.publication;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.beatlight.api.publication.StoreState.Condition;
import org.beatlight.settings.City;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Follows the store's pointer on a thread of its own, from the start of the service on. Whatever
 * happens to the store, the snapshot that is served stays until another one is loaded whole.
 */
@Component
final class PublicationWatch implements DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(PublicationWatch.class);

  private final StoreGlance glance;
  private final ScheduledExecutorService thread;
  private volatile StoreState state = StoreState.UNSEEN;

  PublicationWatch(
      City city, CurrentSnapshot current, @Value("${beatlight.watch-interval}") Duration interval) {
    glance = new StoreGlance(city.store(), current);
    thread = Executors.newSingleThreadScheduledExecutor(PublicationWatch::daemon);
    var unused =
        thread.scheduleWithFixedDelay(this::look, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Returns how the store looked at the last glance. */
  StoreState state() {
    return state;
  }

  /** Returns how long the last publication took to load; none where none was. */
  Duration lastLoad() {
    return glance.lastLoad();
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }

  private void look() {
    StoreState before = state;
    state = glance.look();
    if (!state.equals(before)) {
      report();
    }
  }

  private void report() {
    if (state.condition() == Condition.DOWN || state.condition() == Condition.REFUSED) {
      log.warn("store state={} reason=\"{}\"", state.condition(), state.sentence());
    } else {
      log.info("store state={} {}", state.condition(), state.sentence());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "publication-watch");
    thread.setDaemon(true);
    return thread;
  }
}
