package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeatlightApiTest {
  @TempDir Path folder;

  @Test
  void aPortThatIsTakenIsToldInOneSentence() throws Exception {
    String city = TinyCityFile.write(folder).toString();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandRun run = serve("--city", city, "--port", "" + taken.getLocalPort());

      assertThat(run)
          .isEqualTo(
              new CommandRun(
                  1,
                  "",
                  "beatlight: expected to listen on 127.0.0.1 port %d, which cannot be had: Address already in use (see --port and --address)%n"
                      .formatted(taken.getLocalPort())));
    }
  }

  @Test
  void anAddressThatIsNotOursIsToldInOneSentence() throws Exception {
    String city = TinyCityFile.write(folder).toString();

    CommandRun run = serve("--city", city, "--address", "203.0.113.7");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("beatlight: expected to listen on 203.0.113.7 port 8080, which cannot be had:")
        .hasLineCount(1);
  }

  @Test
  void aPortThatIsNoneIsToldInOneSentence() throws Exception {
    String city = TinyCityFile.write(folder).toString();

    assertThat(serve("--city", city, "--port", "65536").status()).isEqualTo(1);
    assertThat(serve("--city", city, "--port", "http").status()).isEqualTo(2);
  }

  @Test
  void wrongSettingsEndWithTwo() {
    CommandRun run = serve("--city", folder.resolve("nowhere.yaml").toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("nowhere.yaml").hasLineCount(1);
  }

  private static CommandRun serve(String... args) {
    return CommandRun.of(new BeatlightApi(), args);
  }
}
