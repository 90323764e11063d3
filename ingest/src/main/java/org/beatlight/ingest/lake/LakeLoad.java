package org.beatlight.ingest.lake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;

/**
 * A load of the lake in the making. Until {@link #putInForce} it is a folder that nobody reads;
 * closed before, it is deleted and the lake is as it was. One load is in the making at a time.
 */
public final class LakeLoad implements AutoCloseable {
  /** Loads that are kept: the one in force and those before it, for comparison and to go back. */
  static final int KEPT_LOADS = 3;

  private final Path folder;
  private final LakeFolder lake;
  private final FileChannel lock;
  private final int number;
  private boolean inForce;

  private LakeLoad(Path folder, LakeFolder lake, FileChannel lock) throws IOException {
    this.folder = folder;
    this.lake = lake;
    this.lock = lock;
    int current = lake.current();
    lake.deleteAfter(current);
    number = current + 1;
  }

  /**
   * Begins a load, and deletes what loads that were killed left behind.
   *
   * @throws RunFailedException if the folder cannot be written, or another load is in the making
   */
  public static LakeLoad begin(Path lakeFolder) {
    try {
      Files.createDirectories(lakeFolder);
      FileChannel lock = lock(lakeFolder);
      try {
        return new LakeLoad(lakeFolder, new LakeFolder(lakeFolder), lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw failed(lakeFolder, e);
    }
  }

  /** Returns the folder to write the load into; it does not exist yet. */
  public Path path() {
    return lake.load(number);
  }

  /** Puts the load, which is written whole, in force, and deletes loads that are too old. */
  public void putInForce() {
    try {
      lake.makeCurrent(number);
      inForce = true;
      lake.keepNewest(KEPT_LOADS);
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  @Override
  public void close() {
    try (lock) {
      if (!inForce) {
        lake.deleteAfter(number - 1);
      }
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  private static FileChannel lock(Path lakeFolder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            lakeFolder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new RunFailedException(
          lakeFolder + ": expected to be the only load of the lake, but another is at work");
    }
    return channel;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static RunFailedException failed(Path folder, IOException e) {
    return new RunFailedException(
        folder + ": expected a lake folder that can be written: " + e.getMessage(), e);
  }
}
