package org.beatlight.ingest.lake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beatlight.core.contract.LakeV1;

/** The folder of a lake: its loads, and which of them is in force. */
final class LakeFolder {
  private static final Pattern LOAD = Pattern.compile("load-(\\d{6,9})");

  private final Path folder;

  LakeFolder(Path folder) {
    this.folder = folder;
  }

  /** Returns the number of the load in force; 0 where there is none yet. */
  int current() throws IOException {
    Path current = folder.resolve(LakeV1.CURRENT);
    if (!Files.exists(current)) {
      return 0;
    }

    Matcher name = LOAD.matcher(Files.readString(current).strip());
    if (!name.matches()) {
      throw new IOException(current + ": expected the name of a load, such as load-000001");
    }
    return Integer.parseInt(name.group(1));
  }

  Path load(int number) {
    return folder.resolve("load-%06d".formatted(number));
  }

  /** Puts a load in force: readers see the old name or the new, never half of one. */
  void makeCurrent(int number) throws IOException {
    Path next = folder.resolve(LakeV1.CURRENT + ".next");
    String name = load(number).getFileName() + "\n";
    Files.writeString(
        next,
        name,
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        StandardOpenOption.SYNC);
    Files.move(
        next,
        folder.resolve(LakeV1.CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes the loads after a number: what loads that were killed left behind. */
  void deleteAfter(int number) throws IOException {
    for (Path load : loads().tailMap(number + 1).values()) {
      delete(load);
    }
  }

  /** Deletes all loads but the newest so many. */
  void keepNewest(int count) throws IOException {
    List<Path> loads = List.copyOf(loads().values());
    for (Path load : loads.subList(0, Math.max(0, loads.size() - count))) {
      delete(load);
    }
  }

  private SortedMap<Integer, Path> loads() throws IOException {
    SortedMap<Integer, Path> loads = new TreeMap<>();
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.toList()) {
        Matcher name = LOAD.matcher(child.getFileName().toString());
        if (name.matches()) {
          loads.put(Integer.parseInt(name.group(1)), child);
        }
      }
    }
    return loads;
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) { // children first
        Files.delete(path);
      }
    }
  }
}
