package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.beatlight.api.publication.EmbeddedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that no honest caller sends: each is answered, or refused in one sentence. */
class HostileOgcRequestTest {
  private static final String[] PATHS = {
    "/ogc/collections/beats/items",
    "/ogc/collections/hotspots/items",
    "/ogc/collections/beats/items/A1",
    "/ogc/collections",
    "/ogc/tiles/beats",
    "/ogc"
  };
  private static final String[] NAMES = {
    "bbox",
    "bbox-crs",
    "crs",
    "datetime",
    "limit",
    "offset",
    "filter",
    "filter-lang",
    "filter-crs",
    "f",
    "code",
    "rank",
    "firstDay",
    "areaKm2",
    "",
    "x"
  };
  private static final String[] VALUES = {
    "",
    " ",
    "0",
    "-0",
    "-1",
    "1e400",
    "-1e400",
    "9999999999999999999999",
    "NaN",
    "Infinity",
    "0x10",
    "1,2,3,4",
    "180,-90,-180,90",
    "1e308,-1e308,-1e308,1e308",
    "1,2,3,4,5,6",
    ",,,",
    "http://www.opengis.net/def/crs/EPSG/0/3857",
    "http://www.opengis.net/def/crs/EPSG/0/4326",
    "http://evil.example/",
    "../..",
    "..",
    "/",
    "2024-01-01/..",
    "../2024-13-01",
    "9999-12-31",
    "0000-01-01/9999-12-31T23:59:59.999999999Z",
    "+999999999-01-01",
    "-999999999-01-01T00:00:00Z",
    "2024-01-01T00:00:00+18:00",
    "json",
    "html",
    "csv",
    "cql2-text",
    "TRUE",
    "rank = 1",
    "code LIKE '%'",
    "((((((((((",
    "NOT NOT TRUE",
    "S_INTERSECTS(geometry, BBOX(-1e308,-1e308,1e308,1e308))",
    "S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 1 0, 0 1, 0 0)))",
    "S_EQUALS(geometry, POINT(NaN NaN))",
    "S_WITHIN(geometry, GEOMETRYCOLLECTION(GEOMETRYCOLLECTION EMPTY, POINT EMPTY))",
    "S_CROSSES(POINT(1 1), LINESTRING(0 0, 0 0))",
    "S_TOUCHES(MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((0 0,1 0,1 1,0 0))), geometry)",
    "S_INTERSECTS(geometry, POINT Z (1 2 3))",
    "T_AFTER(firstDay, INTERVAL('..', '..'))",
    "T_DURING(INTERVAL(lastDay, firstDay), DATE('9999-12-31'))",
    "rank IN (1,2,3,1e400)",
    "code = '\u0000'",
    "code = 'é\ud83d\ude00'",
    "<script>alert(1)</script>",
    "'; drop table beat; --",
    "%s%n%d",
    "${jndi:ldap://x}"
  };
  private static final String[] ACCEPTS = {
    "*/*", "text/html", "application/json", "text/csv", "rubbish", "text/*;q=0", ";;;", "a/b,,c"
  };

  @Test
  void noneIsAnsweredWithAFailure(@TempDir Path folder) throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    Map<Integer, Integer> statuses = new HashMap<>();
    try (RunningService service =
        RunningService.start(TinyCity.of(store.settings())).awaitPublication(1)) {
      Random random = new Random(7);
      for (int i = 0; i < 4_000; i++) {
        String path = path(random);
        HttpResponse<String> answer = service.get(path, "Accept", pick(random, ACCEPTS));
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        assertAnswered(path, answer);
      }
    }
    assertThat(statuses.keySet()).containsOnly(200, 400, 406);
    assertThat(statuses.get(200)).isGreaterThan(200); // the values reach the work itself
  }

  private static void assertAnswered(String path, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isLessThan(500);
    if (answer.statusCode() != 200) {
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
    assertThat(answer.body()).doesNotContain("Exception");
    if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      assertThat(answer.body()).doesNotContain("<script");
    }
  }

  private static String path(Random random) {
    StringBuilder path = new StringBuilder(pick(random, PATHS));
    char separator = '?';
    for (int parameters = random.nextInt(3); parameters > 0; parameters--) {
      path.append(separator)
          .append(pick(random, NAMES))
          .append('=')
          .append(URLEncoder.encode(pick(random, VALUES), StandardCharsets.UTF_8));
      separator = '&';
    }
    return path.toString();
  }

  private static String pick(Random random, String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
