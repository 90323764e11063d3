package org.beatlight.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a file that is no settings file at all. */
class FileMistakesTest {
  @TempDir Path folder;

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path file = folder.resolve("nowhere.yaml");

    assertThatThrownBy(() -> CityFile.read(file))
        .isInstanceOf(SettingsException.class)
        .hasMessage(file + ": expected a settings file, found none");
  }

  @Test
  void aFolderIsNoSettingsFile() {
    assertThatThrownBy(() -> CityFile.read(folder))
        .isInstanceOf(SettingsException.class)
        .hasMessage(folder + ": expected a settings file, found a folder");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] latin = "city: {name: M\u00fchlheim}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(complaint(latin))
        .isEqualTo("riverbend.yaml: expected text in UTF-8, found other bytes");
  }

  @Test
  void anEmptyFileIsNoSettings() {
    assertThat(complaint("# nothing yet\n"))
        .isEqualTo("riverbend.yaml:1: expected settings, got an empty file");
  }

  @Test
  void aListIsNoSettings() {
    assertThat(complaint("- city\n"))
        .isEqualTo("riverbend.yaml:1: expected a mapping of keys to values, got a list");
  }

  @Test
  void aMistakeInTheYamlIsToldWithLineAndColumn() {
    assertThat(complaint("city:\n  name: [Riverbend\nlake: lake\n"))
        .isEqualTo(
            "riverbend.yaml:3: expected YAML, but at column 5: expected ',' or ']', but got :");
    assertThat(complaint("city:\n\tname: Riverbend\n"))
        .isEqualTo(
            "riverbend.yaml:2: expected YAML, but at column 1: found character '\\t(TAB)' that"
                + " cannot start any token. (Do not use \\t(TAB) for indentation)");
    assertThat(complaint("city: *nowhere\n"))
        .isEqualTo(
            "riverbend.yaml:1: expected YAML, but at column 7: found undefined alias nowhere");
  }

  @Test
  void charactersThatYamlForbidsAreRefused() {
    assertThat(complaint("city: \u0001\n")).startsWith("riverbend.yaml:1: expected YAML, got ");
  }

  @Test
  void anEmptyListOfSourcesIsRefused() {
    String yaml = Riverbend.yaml();
    String without =
        yaml.substring(0, yaml.indexOf("sources:"))
            + "sources: []\n"
            + yaml.substring(yaml.indexOf("areas:"));

    assertThat(complaint(without))
        .isEqualTo(
            "riverbend.yaml:10: sources: expected a list of at least one item, got an empty list");
  }

  private String complaint(String yaml) {
    return complaint(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private String complaint(byte[] yaml) {
    Riverbend riverbend = Riverbend.in(folder);
    Path file = riverbend.write(yaml);
    SettingsException complaint =
        catchThrowableOfType(SettingsException.class, () -> CityFile.read(file));
    return riverbend.told(Objects.requireNonNull(complaint));
  }
}
