package org.beatlight.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Statement;
import org.beatlight.api.TinyCity;
import org.beatlight.api.operations.OperationsStore;
import org.beatlight.settings.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedAuditTest extends AuditContract {
  @Override
  StoreSettings store(Path folder) {
    return new StoreSettings.Embedded(folder.resolve("store"));
  }

  @Override
  void unguard(Statement statement) {}

  @Test
  void theFileIsItsOwnersAlone(@TempDir Path folder) throws Exception {
    OperationsStore store = new OperationsStore(TinyCity.of(store(folder)));
    assertThat(store.salt()).hasToString("Salt[hidden]");

    Path file = folder.resolve("store-operations.mv.db");
    assertThat(store.file()).contains(file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
