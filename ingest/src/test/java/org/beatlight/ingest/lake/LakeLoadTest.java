package org.beatlight.ingest.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beatlight.settings.RunFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeLoadTest {
  @TempDir Path work;

  @Test
  void theFirstLoadMakesTheLake() throws IOException {
    Path lake = work.resolve("new/lake");

    load(lake, "first");

    assertThat(content(lake)).containsExactly("CURRENT", "load-000001");
    assertThat(Files.readString(lake.resolve("CURRENT"))).isEqualTo("load-000001\n");
    assertThat(Files.readString(lake.resolve("load-000001/rows"))).isEqualTo("first");
  }

  @Test
  void aLoadIsNotInForceBeforeItIsWhole() throws IOException {
    load(work, "first");

    try (LakeLoad second = LakeLoad.begin(work)) {
      write(second, "second");
      assertThat(Files.readString(work.resolve("CURRENT"))).isEqualTo("load-000001\n");
      second.putInForce();
    }

    assertThat(Files.readString(work.resolve("CURRENT"))).isEqualTo("load-000002\n");
  }

  @Test
  void aLoadThatFailsLeavesTheLakeAsItWas() throws IOException {
    load(work, "first");

    assertThatThrownBy(
            () -> {
              try (LakeLoad second = LakeLoad.begin(work)) {
                write(second, "half");
                throw new IllegalStateException("a fault on the way");
              }
            })
        .hasMessage("a fault on the way");

    assertThat(content(work)).containsExactly("CURRENT", "load-000001");
    assertThat(Files.readString(work.resolve("CURRENT"))).isEqualTo("load-000001\n");
  }

  @Test
  void whatAKilledLoadLeftIsDeletedByTheNext() throws IOException {
    load(work, "first");
    Files.createDirectories(work.resolve("load-000002/events/kind=incident"));
    Files.writeString(work.resolve("load-000002/events/kind=incident/part"), "half");

    load(work, "second");

    assertThat(content(work.resolve("load-000002"))).containsExactly("rows");
  }

  @Test
  void theLastThreeLoadsAreKept() throws IOException {
    for (int i = 1; i <= 5; i++) {
      load(work, "load " + i);
    }

    assertThat(content(work))
        .containsExactly("CURRENT", "load-000003", "load-000004", "load-000005");
  }

  @Test
  void twoLoadsAtATimeAreRefused() {
    LakeLoad first = LakeLoad.begin(work);

    assertThatThrownBy(() -> LakeLoad.begin(work))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(work + ": expected to be the only load of the lake, but another is at work");

    first.close();
    LakeLoad.begin(work).close();
  }

  @Test
  void aCurrentThatNamesNoLoadIsRefused() throws IOException {
    Files.writeString(work.resolve("CURRENT"), "yesterday\n");

    assertThatThrownBy(() -> LakeLoad.begin(work))
        .isInstanceOf(RunFailedException.class)
        .hasMessageContaining("expected the name of a load, such as load-000001");
    assertThat(Files.readString(work.resolve("CURRENT"))).isEqualTo("yesterday\n");
  }

  private static void load(Path lake, String text) throws IOException {
    try (LakeLoad load = LakeLoad.begin(lake)) {
      write(load, text);
      load.putInForce();
    }
  }

  private static void write(LakeLoad load, String text) throws IOException {
    Files.createDirectory(load.path());
    Files.writeString(load.path().resolve("rows"), text);
  }

  /** Returns the names in a folder, but for the lock. */
  private static Set<String> content(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .map(child -> child.getFileName().toString())
          .filter(name -> !name.equals(".lock"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
