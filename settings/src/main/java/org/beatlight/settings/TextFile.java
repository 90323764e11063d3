package org.beatlight.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of settings as text.
 *
 * @param name how messages name it
 */
record TextFile(Path name, String text) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Reads a file.
   *
   * @throws SettingsException if there is none, or it is no text in UTF-8
   */
  static TextFile read(Path file) {
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
      return new TextFile(file, withoutMark(Files.readString(file)));
    } catch (CharacterCodingException e) {
      throw new SettingsException(file + ": expected text in UTF-8, found other bytes");
    } catch (IOException e) {
      throw new SettingsException(file + ": expected a file that can be read; " + e.getMessage());
    }
  }

  /** Returns a file that comes with the program, by its name among the resources. */
  static TextFile shipped(String name) {
    try (InputStream in = TextFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("expected the resource " + name + ", found none");
      }

      return new TextFile(Path.of(name), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Place top() {
    return new Place(name, 1, "");
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
