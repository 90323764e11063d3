package org.beatlight.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML into values that know their lines. */
final class YamlFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private YamlFile() {}

  /**
   * Reads a file of one YAML document.
   *
   * @throws SettingsException if there is no such file, or it is no YAML
   */
  static YamlValue read(Path file) {
    String text = text(file);
    Place top = new Place(file, 1, "");
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    try {
      Node node =
          new Compose(settings)
              .composeString(text)
              .orElseThrow(() -> top.mistake("expected settings, got an empty file"));
      return new YamlValue(node, top);
    } catch (MarkedYamlEngineException e) {
      throw syntax(file, e);
    } catch (YamlEngineException e) {
      throw top.mistake("expected YAML, got something else: " + e.getMessage());
    }
  }

  private static String text(Path file) {
    if (!Files.exists(file)) {
      throw new SettingsException(file + ": expected a settings file, found none");
    }
    if (Files.isDirectory(file)) {
      throw new SettingsException(file + ": expected a settings file, found a folder");
    }
    if (!Files.isReadable(file)) {
      throw new SettingsException(file + ": expected a file that can be read, found it locked");
    }

    try {
      String text = Files.readString(file);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new SettingsException(file + ": expected text in UTF-8, found other bytes");
    } catch (IOException e) {
      throw new SettingsException(file + ": expected a file that can be read; " + e.getMessage());
    }
  }

  private static SettingsException syntax(Path file, MarkedYamlEngineException e) {
    int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
    int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
    return new Place(file, line, "")
        .mistake("expected YAML, but at column %d: %s".formatted(column, e.getProblem()));
  }
}
