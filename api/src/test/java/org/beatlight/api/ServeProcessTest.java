package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beatlight.api.access.Role;
import org.beatlight.api.publication.EmbeddedFixture;
import org.beatlight.settings.CityFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as the launcher starts it, in a process of its own. */
@Timeout(120)
class ServeProcessTest {
  private static final Pattern SERVED = Pattern.compile("Tiny is served at http://[^:]+:(\\d+)/.*");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Some seconds of it. */
  private static final String LONG_WORK =
      "{\"kind\":\"incident\",\"categories\":[\"burglary\"],\"method\":\"gi-star\",\"cellM\":25,"
          + "\"bandM\":75,\"permutations\":9999}";

  @TempDir Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void stop() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void toldToStopItFinishesWhatIsUnderWayAndEndsWithZero() throws Exception {
    EmbeddedFixture.in(folder).publish(1);
    String token =
        TestTokens.token(CityFile.readWithoutData(TinyCityFile.write(folder)), Role.ANALYST);
    Process process = serve();
    BufferedReader log = process.inputReader();
    int port = port(log);
    awaitReady(port);
    try (Socket underWay = new Socket(InetAddress.getLoopbackAddress(), port)) {
      write(
          underWay,
          ("POST /api/v1/hotspots/query HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                  + "Authorization: Bearer %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s")
              .formatted(token, LONG_WORK.length(), LONG_WORK));
      Thread.sleep(400); // until the server has taken it up
      process.destroy(); // SIGTERM
      awaitRefusal(port);
      String answer = new String(underWay.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 200").contains("\"verdict\"");
    }
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void logsForProgramsAreAnObjectALine() throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    Process process = serve("--log-format", "json");
    BufferedReader log = process.inputReader();
    int port = port(log);
    store.publish(1);

    JsonNode switched =
        JSON.readTree(line(log, line -> line.contains("store state=SERVED publication=1 ")));

    assertThat(switched.path("level").asString()).isEqualTo("INFO");
    assertThat(switched.path("message").asString())
        .matches("store state=SERVED publication=1 published=2024-07-01T07:00:00Z load_ms=\\d+");
    assertThat(switched.path("@timestamp").asString()).startsWith("20");
    assertThat(port).isPositive();
  }

  @Test
  void aFormatThatIsNoneIsWrongUsage() throws Exception {
    CommandRun run =
        CommandRun.of(
            new BeatlightApi(),
            "--city",
            TinyCityFile.write(folder).toString(),
            "--log-format",
            "xml");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("expected text or json, got \"xml\"").hasLineCount(1);
  }

  private Process serve(String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BeatlightApi.class.getName(),
                "--city",
                TinyCityFile.write(folder).toString(),
                "--port",
                "0"));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    started.add(process);
    return process;
  }

  private static int port(BufferedReader log) throws IOException {
    Matcher served = SERVED.matcher(line(log, line -> SERVED.matcher(line).matches()));
    assertThat(served.matches()).isTrue();
    return Integer.parseInt(served.group(1));
  }

  private static String line(BufferedReader log, Predicate<String> wanted) throws IOException {
    String line = log.readLine();
    while (line != null && !wanted.test(line)) {
      line = log.readLine();
    }
    if (line == null) {
      throw new AssertionError("the process ended without the line that was waited for");
    }
    return line;
  }

  private static void awaitReady(int port) throws Exception {
    String request = "GET /actuator/health/readiness HTTP/1.1\r\nHost: a\r\n\r\n";
    try (RawClient client = new RawClient(port)) {
      while (client.send(request).status() != 200) {
        Thread.sleep(50);
      }
    }
  }

  /** Waits until the server takes no one new. */
  private static void awaitRefusal(int port) throws Exception {
    for (int attempt = 0; attempt < 40; attempt++) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        Thread.sleep(50);
      } catch (ConnectException e) {
        return;
      }
    }
    assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
        .isInstanceOf(ConnectException.class);
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
