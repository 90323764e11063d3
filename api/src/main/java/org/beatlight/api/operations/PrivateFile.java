package org.beatlight.api.operations;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.beatlight.settings.RunFailedException;

/** A file that its owner alone may read, where the file system knows owners. */
final class PrivateFile {
  private static final FileAttribute<?> OWNER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private PrivateFile() {}

  /** Makes it, empty, unless it is there. */
  static void make(Path file) {
    if (Files.exists(file)) {
      return;
    }

    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.createFile(file, owners());
    } catch (FileAlreadyExistsException e) {
      // another process has just made it
    } catch (IOException e) {
      throw new RunFailedException(
          "expected to write the operations store at %s: %s".formatted(file, e), e);
    }
  }

  private static FileAttribute<?>[] owners() {
    boolean known = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return known ? new FileAttribute<?>[] {OWNER} : new FileAttribute<?>[0];
  }
}
