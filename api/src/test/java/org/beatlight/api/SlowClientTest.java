package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.api.publication.EmbeddedFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clients that send a byte a second, more of them than the server has threads. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(120)
class SlowClientTest {
  private static final int CLIENTS = 220;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String BODY =
      String.join(
          "\r\n",
          "POST /api/v1/hotspots/query HTTP/1.1",
          "Host: a",
          "Content-Type: application/json",
          "Content-Length: 9000",
          "",
          "");

  private RunningService service;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    service = RunningService.start(TinyCity.of(store.settings())).awaitPublication(1);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void headersThatTakeForEverAreNotWaitedFor() throws Exception {
    assertClosedWhileOthersAreServed("GET /api/v1/beats HTTP/1.1\r\nHost: a\r\nX-Slow: ");
  }

  @Test
  void bodiesThatTakeForEverAreNotWaitedFor() throws Exception {
    assertClosedWhileOthersAreServed(BODY);
  }

  @Test
  void bodiesThatNeverBeginAreNotWaitedFor() throws Exception {
    List<Socket> clients = connect(BODY);
    try {
      assertThat(service.get("/api/v1/beats").statusCode()).isEqualTo(200);
      assertThat(service.get("/tiles/beats.json").statusCode()).isEqualTo(200);
    } finally {
      close(clients);
    }
  }

  /** A slow body is told why it is refused. */
  @Test
  void aSlowBodyIsAProblem() throws Exception {
    try (RawClient client = new RawClient(service.port())) {
      RawClient.Answer answer = client.send(BODY + "{");

      assertThat(answer.status()).isEqualTo(408);
      assertThat(answer.body()).contains("expected the body within 5 s");
    }
  }

  private void assertClosedWhileOthersAreServed(String beginning) throws Exception {
    List<Socket> clients = connect(beginning);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      List<Socket> open = clients;
      while (!open.isEmpty()) {
        assertThat(System.nanoTime()).as(open.size() + " are open").isLessThan(deadline);
        assertThat(service.get("/api/v1/beats").statusCode()).isEqualTo(200);
        Thread.sleep(1_000);
        open = open.stream().filter(SlowClientTest::sendsOneMore).toList();
      }
    } finally {
      close(clients);
    }
  }

  private List<Socket> connect(String beginning) throws IOException {
    List<Socket> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      Socket client = new Socket(InetAddress.getLoopbackAddress(), service.port());
      client.setSoTimeout(1);
      client.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
      clients.add(client);
    }
    return clients;
  }

  private static boolean sendsOneMore(Socket client) {
    try {
      client.getOutputStream().write(' ');
      return client.getInputStream().read() >= 0; // an answer comes before the end
    } catch (SocketTimeoutException e) {
      return true; // nothing yet
    } catch (IOException e) {
      return false; // closed
    }
  }

  private static void close(List<Socket> clients) throws IOException {
    for (Socket client : clients) {
      client.close();
    }
  }
}
