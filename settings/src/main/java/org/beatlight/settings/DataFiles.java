package org.beatlight.settings;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the files that settings name. A path is relative to the folder of the file it stands in:
 * the settings file itself, or a profile.
 *
 * @param elsewhere true for those who serve: the files of data may be on another machine
 * @param belonging every file that was met that belongs to the settings, in that order
 */
record DataFiles(boolean elsewhere, Set<Path> belonging) {
  DataFiles(boolean elsewhere) {
    this(elsewhere, new LinkedHashSet<>());
  }

  Path path(YamlValue value) {
    return resolved(value, value.text());
  }

  /** Returns a file of data: it exists and can be read, unless data is elsewhere. */
  Path existing(YamlValue value) {
    return elsewhere ? path(value) : readable(value);
  }

  /** Returns a file that belongs to the settings, as a profile does: it is there everywhere. */
  Path beside(YamlValue value) {
    Path file = readable(value);
    belonging.add(file);
    return file;
  }

  private Path readable(YamlValue value) {
    Path file = path(value);
    if (!isReadable(file)) {
      throw value.place().mistake("expected a file that can be read, found none at " + file);
    }

    return file;
  }

  /** Returns a folder that exists or may be made. */
  Path folder(YamlValue value) {
    Path path = path(value);
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw value.place().mistake("expected a folder, found a file at " + path);
    }

    return path;
  }

  /** Returns the files of a list of paths and globs; those of a glob by name. */
  List<Path> files(YamlValue list) {
    List<Path> files = new ArrayList<>();
    for (YamlValue item : list.list()) {
      for (Path file : matches(item)) {
        if (files.contains(file)) {
          throw item.place().mistake("expected each file once, got " + file + " again");
        }
        files.add(file);
      }
    }
    return files;
  }

  private List<Path> matches(YamlValue item) {
    String text = item.text();
    int name = text.lastIndexOf('/') + 1;
    if (!isGlob(text)) {
      return List.of(existing(item));
    }
    if (isGlob(text.substring(0, name))) {
      throw item.expected("a glob in the last part of the path alone");
    }

    return expanded(item, resolved(item, text.substring(0, name)), text.substring(name));
  }

  private List<Path> expanded(YamlValue item, Path folder, String glob) {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
        found.forEach(files::add);
      } catch (PatternSyntaxException e) {
        throw item.expected("a glob such as data/*.csv");
      } catch (IOException e) {
        throw item.place().mistake("expected a folder that can be listed; " + e);
      }
    }
    files.removeIf(file -> !isReadable(file));
    if (files.isEmpty() && !elsewhere) {
      throw item.place().mistake("expected files that match " + glob + ", found none in " + folder);
    }

    Collections.sort(files);
    return files;
  }

  private static boolean isReadable(Path file) {
    return Files.isRegularFile(file) && Files.isReadable(file);
  }

  private static boolean isGlob(String text) {
    return text.chars().anyMatch(letter -> "*?[{".indexOf(letter) >= 0);
  }

  private static Path resolved(YamlValue value, String text) {
    try {
      return value.place().file().toAbsolutePath().resolveSibling(text).normalize();
    } catch (InvalidPathException e) {
      throw value.expected("a path");
    }
  }
}
