package org.beatlight.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.beatlight.api.RunningService;
import org.beatlight.api.TinyCity;
import org.beatlight.api.publication.EmbeddedFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class PageFilesTest {
  private RunningService service;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    service = RunningService.start(TinyCity.of(store.settings()));
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html, <title>Beatlight</title>",
    "/app.mjs, text/javascript, window.beatlight",
    "/css/base.css, text/css, --ink",
    "/vendor/maplibre-gl/dist/maplibre-gl-worker.mjs, text/javascript, self",
    "/quality, text/html, <title>Data quality",
    "/quality.mjs, text/javascript, window.beatlight",
    "/vendor/uplot/dist/uPlot.esm.js, text/javascript, uPlot",
    "/vendor/maplibre-gl/LICENSE.txt, text/plain, MapLibre",
  })
  void thePageComesWithEverythingThatItLoads(String path, String type, String content) {
    HttpResponse<String> answer = service.get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(answer.body()).contains(content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/app.mjs", "/css/base.css", "/beatlight.svg"})
  void textIsCompressedForCallersThatTakeIt(String path) throws IOException {
    HttpResponse<String> plain = service.get(path);
    HttpResponse<byte[]> packed = service.getBytes(path, "Accept-Encoding", "br, gzip");
    String tag = packed.headers().firstValue("ETag").orElseThrow();

    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
    assertThat(packed.headers().firstValue("Content-Type"))
        .isEqualTo(plain.headers().firstValue("Content-Type"));
    assertThat(unzip(packed.body())).isEqualTo(plain.body());
    assertThat(tag).isNotEqualTo(plain.headers().firstValue("ETag").orElseThrow());
    assertThat(service.get(path, "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void aFontIsSentAsItIs() throws IOException {
    String font =
        "/vendor/atkinson-hyperlegible-next/files/"
            + "atkinson-hyperlegible-next-latin-wght-normal.woff2";

    assertThat(service.getBytes(font, "Accept-Encoding", "gzip").headers().map())
        .doesNotContainKey("Content-Encoding");
  }

  @Test
  void aFileIsSentAgainOnlyWhenItsContentIsNew() {
    HttpResponse<String> first = service.get("/app.mjs");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(first.headers().firstValue("Last-Modified")).isEmpty();
    assertThat(service.get("/app.mjs", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(service.get("/days.mjs").headers().firstValue("ETag").orElseThrow())
        .isNotEqualTo(tag);
  }

  private static String unzip(byte[] packed) throws IOException {
    try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
