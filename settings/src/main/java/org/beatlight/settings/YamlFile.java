package org.beatlight.settings;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML into values that know their lines. */
final class YamlFile {
  private YamlFile() {}

  /**
   * Reads a file of one YAML document.
   *
   * @throws SettingsException if it is no YAML
   */
  static YamlValue read(TextFile file) {
    Place top = file.top();
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    try {
      Node node =
          new Compose(settings)
              .composeString(file.text())
              .orElseThrow(() -> top.mistake("expected settings, got an empty file"));
      return new YamlValue(node, top);
    } catch (MarkedYamlEngineException e) {
      throw syntax(file, e);
    } catch (YamlEngineException e) {
      throw top.mistake("expected YAML, got something else: " + e.getMessage());
    }
  }

  private static SettingsException syntax(TextFile file, MarkedYamlEngineException e) {
    int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
    int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
    return new Place(file.name(), line, "")
        .mistake("expected YAML, but at column %d: %s".formatted(column, e.getProblem()));
  }
}
