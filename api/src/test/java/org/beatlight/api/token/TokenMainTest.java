package org.beatlight.api.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.api.CommandRun;
import org.beatlight.api.TinyCityFile;
import org.beatlight.api.publication.EmbeddedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenMainTest {
  @TempDir Path folder;

  @Test
  void aTokenIsShownOnceListedAndTakenBack() throws Exception {
    EmbeddedFixture.in(folder).publish(1);

    CommandRun created =
        token("create", "--role", "officer", "--beats", "A1,A2", "--name", "Ann", "--days", "7");
    assertThat(created.status()).as(created.err()).isZero();
    assertThat(created.out()).matches("blt_[A-Za-z0-9_-]{43}\\R");
    assertThat(created.err()).matches("token [0-9a-f]{8}: officer of A1, A2, good until .*\\R");

    String id = created.err().substring(6, 14);
    assertThat(token("list").out()).contains(id, "officer", "A1,A2", "Ann", "good");
    assertThat(token("list").out()).doesNotContain(created.out().substring(4, 20));
    assertThat(token("revoke", id).status()).isZero();
    assertThat(token("list").out()).contains("revoked");
  }

  @Test
  void beforeTheFirstTokenThatIsSaid() throws Exception {
    assertThat(token("list"))
        .isEqualTo(new CommandRun(0, "No token has been given out.%n".formatted(), ""));
  }

  @Test
  void whatIsUnknownIsToldInOneSentence() throws Exception {
    EmbeddedFixture.in(folder).publish(1);
    String roles = "--role: expected one of officer, steward, analyst, administrator, got ";

    assertMistake(2, roles + "\"chief\"", "create", "--role", "chief");
    assertMistake(2, roles + "\"public\"", "create", "--role", "public");
    assertMistake(
        2,
        "--beats: expected beats of the publication that is served, got Z8, Z9",
        "create",
        "--role",
        "officer",
        "--beats",
        "Z9,A1,Z8");
    assertMistake(
        2,
        "--beats: expected the role officer beside it, got analyst",
        "create",
        "--role",
        "analyst",
        "--beats",
        "A1");
    assertMistake(
        2, "--days: expected 1 to 3650, got 0", "create", "--role", "analyst", "--days", "0");
    assertMistake(
        1, "expected the id of a token that was given out, got 00000000", "revoke", "00000000");
    assertThat(token().status()).isEqualTo(2);
  }

  private void assertMistake(int status, String sentence, String... args) throws Exception {
    assertThat(token(args))
        .isEqualTo(new CommandRun(status, "", "beatlight: " + sentence + System.lineSeparator()));
  }

  private CommandRun token(String... args) throws Exception {
    List<String> all = new ArrayList<>(List.of(args));
    if (args.length > 0) {
      all.add("--city");
      all.add(TinyCityFile.write(folder).toString());
    }
    return CommandRun.of(new TokenMain(), all.toArray(String[]::new));
  }
}
