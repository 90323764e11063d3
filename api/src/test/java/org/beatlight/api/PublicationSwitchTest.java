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
import org.beatlight.api.publication.PostgisFixture;
import org.beatlight.api.publication.PublishedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationSwitchTest {
  private static final List<String> PATHS =
      List.of(
          "/api/v1/publication",
          "/api/v1/beats",
          "/api/v1/beats/A1",
          "/api/v1/beats/A2?from=2024-06-01&to=2024-06-20",
          "/api/v1/hotspots",
          "/ogc/collections/beats/items",
          "/ogc/collections/beats/items?f=csv",
          "/ogc/collections/beats/items?f=gpkg",
          "/ogc/collections/beats/items?f=fgb",
          "/ogc/collections/hotspots/items?limit=2&f=html",
          "/tiles/beats/14/4201/6093.mvt",
          "/tiles/beats/14/4201/6093.mvt?kind=incident&p=1");

  /** Names of the tiny city end with the number of their publication, whatever the format. */
  private static final Pattern NAME =
      Pattern.compile("(?:Burglary|Noise|North|South|East|West|Park|River|Green)[ a-z]* (\\d+)");

  private static final Pattern TAG = Pattern.compile("\"(\\d+)-.*");
  private static final int LAST = 12;
  private static final int READERS = 4;

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
    assertSwitchedUnderLoad(EmbeddedFixture.in(folder));
  }

  @Test
  void soItIsWithADatabaseOfManyUsers() throws Exception {
    try (PostgisFixture store = PostgisFixture.start()) {
      assertSwitchedUnderLoad(store);
    }
  }

  @Test
  void aStoreThatIsDownAtTheStartOrLaterIsWaitedFor() throws Exception {
    try (PostgisFixture store = PostgisFixture.start()) {
      store.publish(2);
      store.stopServer();
      try (RunningService service = RunningService.startForPublic(TinyCity.of(store.settings()))) {
        service.await("/actuator/health", answer -> answer.body().contains("\"store\":\"down\""));
        HttpResponse<String> refused = service.get("/api/v1/beats");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("2");
        assertThat(refused.body()).doesNotContain("jdbc").doesNotContain("refused");
        assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

        store.startServer();
        service.awaitPublication(2);
        assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(200);

        store.stopServer();
        service.await("/actuator/health", answer -> answer.body().contains("\"store\":\"down\""));
        assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(service.get("/api/v1/beats").statusCode()).isEqualTo(200);

        store.startServer();
        store.publish(3);
        service.awaitPublication(3);
      }
    }
  }

  private static void assertSwitchedUnderLoad(PublishedStore store) throws Exception {
    store.publish(2);
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try (RunningService service = RunningService.start(TinyCity.of(store.settings()))) {
      service.awaitPublication(2);
      AtomicBoolean done = new AtomicBoolean();
      List<Future<Integer>> reads = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
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
        HttpResponse<String> answer =
            service.get(PATHS.get(reads % PATHS.size()), "Accept-Encoding", "identity");
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
