package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.beatlight.api.publication.EmbeddedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationSwitchTest {
  private static final List<String> PATHS =
      List.of(
          "/api/v1/publication",
          "/api/v1/beats",
          "/api/v1/beats/A1",
          "/api/v1/beats/A2?from=2024-06-01&to=2024-06-20",
          "/api/v1/hotspots");

  /** Names of the tiny city end with the number of their publication. */
  private static final Pattern NAME = Pattern.compile("\"name\":\"[A-Za-z]+ (\\d+)\"");

  private static final Pattern TAG = Pattern.compile("\"(\\d+)-.*");
  private static final int LAST = 8;

  @TempDir Path folder;

  @Test
  void whileNothingIsPublishedCallersAreToldToComeBackAndThenServed() throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    try (RunningService service = RunningService.start(TinyCity.of(store.settings()))) {
      HttpResponse<String> answer = service.get("/api/v1/beats");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).contains("2");
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.body()).contains("\"detail\":\"no publication is loaded yet\"");
      assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
      assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
      assertThat(service.get("/api/v1/openapi.json").statusCode()).isEqualTo(200);

      store.publish(1);
      service.awaitPublication(1);
      assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void everyAnswerDuringASwitchIsOfOnePublicationAndNoneGoesBack() throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(2);
    ExecutorService readers = Executors.newFixedThreadPool(3);
    try (RunningService service = RunningService.start(TinyCity.of(store.settings()))) {
      service.awaitPublication(2);
      AtomicBoolean done = new AtomicBoolean();
      List<Future<Integer>> reads = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        reads.add(readers.submit(reader(service, done)));
      }
      for (long id = 3; id <= LAST; id++) {
        store.publish(id);
        service.awaitPublication(id);
      }
      done.set(true);
      for (Future<Integer> read : reads) {
        assertThat(read.get()).isGreaterThan(LAST);
      }
    } finally {
      readers.shutdownNow();
    }
  }

  /** Reads until told to stop, and returns how often. */
  private static Callable<Integer> reader(RunningService service, AtomicBoolean done) {
    return () -> {
      int reads = 0;
      int newest = 0;
      while (!done.get()) {
        HttpResponse<String> answer = service.get(PATHS.get(reads % PATHS.size()));
        assertThat(answer.statusCode()).isEqualTo(200);
        int tagged = publicationOf(answer);
        assertThat(NAME.matcher(answer.body()).results())
            .as(answer.body())
            .isNotEmpty()
            .allSatisfy(name -> assertThat(number(name)).isEqualTo(tagged));
        assertThat(tagged).isGreaterThanOrEqualTo(newest);
        newest = tagged;
        reads++;
      }
      return reads;
    };
  }

  private static int publicationOf(HttpResponse<String> answer) {
    return TAG.matcher(answer.headers().firstValue("ETag").orElseThrow())
        .results()
        .findFirst()
        .map(PublicationSwitchTest::number)
        .orElseThrow();
  }

  private static int number(MatchResult match) {
    return Integer.parseInt(match.group(1));
  }
}
