package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.beatlight.api.publication.EmbeddedFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that the server refuses before any controller sees them. */
@TestInstance(Lifecycle.PER_CLASS)
class RefusedRequestTest {
  private RunningService service;

  @BeforeAll
  void start(@TempDir Path folder) {
    service = RunningService.start(TinyCity.of(EmbeddedFixture.in(folder).settings()));
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "GET /api/v1/beats?a=|{} HTTP/1.1\\r\\nHost: a ! 400",
        "GET /api/v1/beats/%zz HTTP/1.1\\r\\nHost: a ! 400",
        "GET /api/v1/beats HTTP/1.1 ! 400",
        "GET /api/v1/beats HTTP/1.1\\r\\nHost: a b ! 400",
        "GET /api/v1/../../etc/passwd HTTP/1.1\\r\\nHost: a ! 400",
        "GET /api/v1/../../../etc/passwd HTTP/1.1\\r\\nHost: a ! 400",
        "GET /api/v1/beats HTTP/9.1\\r\\nHost: a ! 505",
        "TRACE /api/v1/beats HTTP/1.1\\r\\nHost: a ! 405",
        "DELETE /api/v1/beats HTTP/1.1\\r\\nHost: a ! 405",
        "GET /api/v1/beats\\\\A1 HTTP/1.1\\r\\nHost: a ! 400"
      })
  void whatTheServerRefusesIsAProblemToo(String request, int status) throws IOException {
    String answer = send(request.replace("\\r\\n", "\r\n").replace("\\\\", "\\"));

    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer).contains("Content-Type: application/problem+json");
    assertThat(answer).contains("\"status\":" + status);
    assertThat(answer).doesNotContainIgnoringCase("<html").doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource({"20000, 400", "9000, 400"})
  void headersWithoutEndAreRefused(int length, int status) throws IOException {
    String answer = send("GET /api/v1/beats HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(length));

    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer).doesNotContainIgnoringCase("<html").doesNotContain("Exception");
  }

  private String send(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
