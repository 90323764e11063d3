package org.beatlight.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CodeVersionTest {
  @Test
  void theVersionIsTheBuildsOwn() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));

    assertThat(pom).contains("<version>" + CodeVersion.current() + "</version>");
    assertThat(CodeVersion.current()).matches("\\d+\\.\\d+\\.\\d+.*");
  }
}
