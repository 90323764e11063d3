package org.beatlight.api.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.beatlight.api.publication.StoreState.Condition;
import org.beatlight.api.store.StoreConnections;
import org.beatlight.settings.StoreSettings;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the store once and loads what its pointer names, unless that is served already. An
 * embedded file is opened only when it has changed, and closed at once: an open file keeps a run
 * from publishing.
 */
final class StoreGlance {
  private final StoreSettings store;
  private final CurrentSnapshot current;
  private @Nullable FileStamp seen;
  private StoreState read = StoreState.UNSEEN;
  private @Nullable PublicationEntry refused;
  private volatile Duration lastLoad = Duration.ZERO;

  StoreGlance(StoreSettings store, CurrentSnapshot current) {
    this.store = store;
    this.current = current;
  }

  /** Returns how the store looks. */
  StoreState look() {
    try {
      Optional<FileStamp> stamp = stamp();
      if (stamp.isEmpty() || !stamp.get().equals(seen)) {
        read = read();
        seen = stamp.orElse(null);
      }
      return read;
    } catch (SQLException e) {
      return failed(e);
    } catch (IOException | RuntimeException e) {
      return new StoreState(Condition.DOWN, String.valueOf(e.getMessage()));
    }
  }

  /** Returns how long the last publication took to load; none where none was. */
  Duration lastLoad() {
    return lastLoad;
  }

  private StoreState read() throws SQLException {
    try (Connection connection = StoreConnections.open(store)) {
      Optional<PublicationEntry> entry = PublicationCatalog.findCurrent(connection);
      if (entry.isEmpty()) {
        return new StoreState(Condition.EMPTY, "nothing has been published yet");
      }
      if (entry.get().equals(refused)) {
        return read;
      }
      return serve(connection, entry.get());
    } catch (UnreadablePublicationException e) {
      return new StoreState(Condition.REFUSED, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      return new StoreState(
          Condition.REFUSED, "expected memory for the publication, got too little: raise -Xmx");
    }
  }

  private StoreState serve(Connection connection, PublicationEntry entry) throws SQLException {
    if (current.find().filter(snapshot -> isOf(snapshot, entry)).isEmpty()) {
      long start = System.nanoTime();
      current.replace(load(connection, entry));
      lastLoad = Duration.ofNanos(System.nanoTime() - start);
    }
    refused = null;
    return new StoreState(
        Condition.SERVED,
        "publication=%d published=%s load_ms=%d"
            .formatted(entry.publicationId(), entry.publishedAt(), lastLoad.toMillis()));
  }

  /** Loads a publication; one that cannot be read is not tried again, a store that fails is. */
  private Snapshot load(Connection connection, PublicationEntry entry) throws SQLException {
    try {
      return SnapshotLoader.load(connection, entry);
    } catch (UnreadablePublicationException | OutOfMemoryError e) {
      refused = entry;
      throw e;
    }
  }

  private StoreState failed(SQLException e) {
    if (StoreConnections.isBusy(e)) {
      return new StoreState(Condition.BUSY, "another process holds the store");
    }
    if (StoreConnections.isMissing(e) && current.find().isEmpty()) {
      return new StoreState(Condition.EMPTY, "nothing has been published yet");
    }
    return new StoreState(Condition.DOWN, String.valueOf(e.getMessage()));
  }

  private Optional<FileStamp> stamp() throws IOException {
    if (!(store instanceof StoreSettings.Embedded embedded)) {
      return Optional.empty();
    }

    Path file = StoreConnections.fileOf(embedded);
    try {
      return Optional.of(new FileStamp(Files.getLastModifiedTime(file), Files.size(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static boolean isOf(Snapshot snapshot, PublicationEntry entry) {
    Snapshot.Header header = snapshot.header();
    return header.publicationId() == entry.publicationId()
        && header.fingerprint().equals(entry.fingerprint())
        && header.publishedAt().equals(entry.publishedAt());
  }

  private record FileStamp(FileTime modified, long bytes) {}
}
