package org.beatlight.api.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.beatlight.api.TinyCity;
import org.beatlight.api.operations.OperationsStore;
import org.beatlight.settings.City;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.StoreSettings;
import org.beatlight.testkit.Database;
import org.beatlight.testkit.LocalPostgis;
import org.junit.jupiter.api.Test;

class PostgisAuditTest extends AuditContract {
  @Override
  StoreSettings store(Path folder) throws SQLException {
    return settings(LocalPostgis.shared().emptyDatabase());
  }

  @Override
  void unguard(Statement statement) throws SQLException {
    statement.execute("alter table operations.audit disable trigger audit_is_append_only");
  }

  @Test
  void theDatabaseRefusesToChangeEntries() throws SQLException {
    City city = TinyCity.of(store(Path.of("")));
    AuditLog log = new AuditLog(new OperationsStore(city), 1);
    log.takePlace();
    log.add(entry("/a", 0));
    log.flush();

    for (String sql :
        new String[] {
          "update operations.audit set status = 404",
          "delete from operations.audit",
          "truncate operations.audit"
        }) {
      assertThatThrownBy(
              () -> new OperationsStore(city).write(c -> c.createStatement().execute(sql)))
          .isInstanceOf(RunFailedException.class)
          .hasMessageContaining("the audit log is only ever appended to");
    }
  }

  @Test
  void aUserWhoMayNotMakeTheSchemaIsToldWhatIsNeeded() throws SQLException {
    Database database = LocalPostgis.shared().emptyDatabase();
    database.run("create role reader_of_maps login password 'pw'");
    City city = TinyCity.of(new StoreSettings.Postgis(database.url(), "reader_of_maps", "pw"));

    assertThatThrownBy(() -> new OperationsStore(city).salt())
        .isInstanceOf(RunFailedException.class)
        .hasMessageStartingWith(
            "expected the user reader_of_maps to be allowed to make and write the schema operations"
                + " at jdbc:postgresql:");
  }

  private static StoreSettings settings(Database database) {
    return new StoreSettings.Postgis(database.url(), database.user(), database.password());
  }
}
