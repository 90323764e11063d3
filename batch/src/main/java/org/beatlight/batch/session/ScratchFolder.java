package org.beatlight.batch.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.util.ShutdownHookManager;

/** A folder for what a run writes on the way and nobody needs after it. */
public final class ScratchFolder {
  /** Spark's own hook, which stops the session first, has 40 and more. */
  private static final int AFTER_SPARK = 1;

  private ScratchFolder() {}

  /** Makes a folder that only the user may look into. */
  public static Path removedAtExit() {
    try {
      Path folder = Files.createTempDirectory("beatlight-");
      ShutdownHookManager.get()
          .addShutdownHook(() -> FileUtils.deleteQuietly(folder.toFile()), AFTER_SPARK);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("expected a folder for temporary files that can be used", e);
    }
  }
}
