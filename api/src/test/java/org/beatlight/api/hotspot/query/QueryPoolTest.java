package org.beatlight.api.hotspot.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class QueryPoolTest {
  @Test
  void workIsDoneOnAThreadOfItsOwnAndItsResultReturned() {
    QueryPool pool = new QueryPool(new SimpleMeterRegistry());

    assertThat(pool.run(() -> Thread.currentThread().getName())).isEqualTo("hotspot query");
    pool.destroy();
  }

  @Test
  void whatTheWorkThrowsIsThrown() {
    QueryPool pool = new QueryPool(new SimpleMeterRegistry());
    IllegalArgumentException failure = new IllegalArgumentException("odd");

    assertThatThrownBy(
            () ->
                pool.run(
                    () -> {
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThatThrownBy(
            () ->
                pool.run(
                    () -> {
                      throw new java.io.IOException("dry");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a query failed")
        .hasRootCauseMessage("dry");
    pool.destroy();
  }

  @Test
  void whoFindsAllThreadsBusyIsToldSoAtOnce() throws Exception {
    QueryPool pool = new QueryPool(1, Duration.ofMinutes(1));
    ExecutorService caller = Executors.newSingleThreadExecutor();
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    Future<Integer> first =
        caller.submit(
            () ->
                pool.run(
                    () -> {
                      started.countDown();
                      over.await();
                      return 7;
                    }));
    started.await();

    ResponseStatusException busy =
        catchThrowableOfType(ResponseStatusException.class, () -> pool.run(() -> 8));

    assertThat(busy.getStatusCode().value()).isEqualTo(503);
    assertThat(busy.getReason()).isEqualTo("1 queries are running already: ask again");
    assertThat(busy.getHeaders().getFirst("Retry-After")).isEqualTo("2");
    over.countDown();
    assertThat(first.get()).isEqualTo(7);
    caller.shutdown();
    pool.destroy();
  }

  @Test
  void workThatTakesTooLongIsGivenUpAndKeepsItsThreadToTheEnd() throws Exception {
    QueryPool pool = new QueryPool(1, Duration.ofSeconds(1));
    CountDownLatch over = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);

    ResponseStatusException late =
        catchThrowableOfType(
            ResponseStatusException.class,
            () ->
                pool.run(
                    () -> {
                      awaitWhateverHappens(over);
                      ended.countDown();
                      return 1;
                    }));

    assertThat(late.getStatusCode().value()).isEqualTo(503);
    assertThat(late.getReason())
        .isEqualTo(
            "the query took longer than 1 s and was given up: ask for fewer events or larger cells");
    assertThatThrownBy(() -> pool.run(() -> 2)).hasMessageContaining("running already");
    over.countDown();
    ended.await();
    pool.destroy();
  }

  private static void awaitWhateverHappens(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        // computing does not notice either
      }
    }
  }
}
