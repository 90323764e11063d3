package org.beatlight.api.hotspot.query;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.beatlight.api.web.Problem;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Threads for queries: a few, so that tiles and other answers keep theirs. Who finds all of them
 * busy is told so at once. A query that takes too long is given up; it keeps its thread to the end,
 * so that no more of them run than there are threads.
 */
@Component
final class QueryPool implements DisposableBean {
  private static final int THREADS = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int RETRY_AFTER_SECONDS = 2;
  private static final int IDLE_SECONDS = 60;

  private final ThreadPoolExecutor threads;
  private final Duration patience;

  @Autowired
  QueryPool(MeterRegistry registry) {
    this(THREADS, PATIENCE);
    Gauge.builder("beatlight.queries.running", threads, ThreadPoolExecutor::getActiveCount)
        .description("Queries that run now, given up ones included")
        .register(registry);
    Gauge.builder("beatlight.queries.most", threads, ThreadPoolExecutor::getMaximumPoolSize)
        .description("Queries that may run at a time")
        .register(registry);
  }

  QueryPool(int most, Duration patience) {
    this.patience = patience;
    threads =
        new ThreadPoolExecutor(
            0, most, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), QueryPool::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "hotspot query");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Does some work on a thread of the pool and returns what it returns, or throws what it throws.
   *
   * @throws org.springframework.web.server.ResponseStatusException with status 503 where all
   *     threads are busy, or the work takes too long
   */
  <T> T run(Callable<T> work) {
    Future<T> running = submit(work);
    try {
      return running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      running.cancel(true);
      throw Problem.busy(
          "the query took longer than %d s and was given up: ask for fewer events or larger cells"
              .formatted(patience.toSeconds()),
          RETRY_AFTER_SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException("a query failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a query ran", e);
    }
  }

  private <T> Future<T> submit(Callable<T> work) {
    try {
      return threads.submit(work);
    } catch (RejectedExecutionException e) {
      throw Problem.busy(
          "%d queries are running already: ask again".formatted(threads.getMaximumPoolSize()),
          RETRY_AFTER_SECONDS);
    }
  }

  @Override
  public void destroy() {
    threads.shutdownNow();
  }
}
