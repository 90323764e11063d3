package org.beatlight.api.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.beatlight.api.audit.AuditLog;
import org.beatlight.api.operations.OperationsStore;
import org.beatlight.api.token.KnownTokens;
import org.beatlight.api.token.LocalTokens;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one thread that reads and writes the operations store: it writes the audit log, and knows the
 * tokens anew when they may have changed.
 */
@Component
final class OperationsWatch implements DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(OperationsWatch.class);
  private static final Duration PATIENCE_AT_END = Duration.ofSeconds(15);

  private final OperationsStore store;
  private final LocalTokens tokens;
  private final KnownTokens known;
  private final AuditLog audit;
  private final Duration interval;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(OperationsWatch::named);
  private final CountDownLatch stopping = new CountDownLatch(1);
  private @Nullable FileStamp seen;
  private volatile boolean reached;
  private volatile String failure = "not asked yet";

  OperationsWatch(
      OperationsStore store,
      KnownTokens known,
      AuditLog audit,
      @Value("${beatlight.operations-interval}") Duration interval) {
    this.store = store;
    this.tokens = new LocalTokens(store);
    this.known = known;
    this.audit = audit;
    this.interval = interval;
    look();
    thread.execute(this::watch);
  }

  /** Returns whether the store was ever reached. */
  boolean wasReached() {
    return reached;
  }

  /** Returns what was wrong at the last look; empty where nothing was. */
  String failure() {
    return failure;
  }

  /** Writes what still waits, once no more requests come. */
  @Override
  public void destroy() throws InterruptedException {
    stopping.countDown();
    audit.hurry();
    thread.shutdown();
    if (!thread.awaitTermination(PATIENCE_AT_END.toSeconds(), TimeUnit.SECONDS)) {
      log.error("audit log not flushed: the operations store does not answer");
      return;
    }
    look();
  }

  /** Writes sooner than usual while much is asked, unless the store cannot be reached anyway. */
  private void watch() {
    try {
      while (stopping.getCount() > 0) {
        if (failure.isEmpty()) {
          audit.awaitPressure(interval);
        } else {
          var unused = stopping.await(interval.toMillis(), TimeUnit.MILLISECONDS);
        }
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      audit.flush();
      refresh();
      reached = true;
      told("");
    } catch (RunFailedException | IOException e) {
      told(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      log.error("unexpected failure of the operations store", e);
      told("an unexpected failure; the service's log says more");
    }
  }

  /** The stamp is taken first, so that what changes while the tokens are read is read again. */
  private void refresh() throws IOException {
    FileStamp stamp = stamp();
    if (stamp == null || !stamp.equals(seen)) {
      known.replace(tokens.all());
      seen = stamp;
    }
  }

  private @Nullable FileStamp stamp() throws IOException {
    Optional<Path> file = store.file();
    if (file.isEmpty()) {
      return null;
    }
    try {
      return new FileStamp(Files.getLastModifiedTime(file.get()), Files.size(file.get()));
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private void told(String sentence) {
    if (!sentence.equals(failure)) {
      failure = sentence;
      if (sentence.isEmpty()) {
        log.info("operations store reached");
      } else {
        log.warn("operations store reason=\"{}\"", sentence);
      }
    }
  }

  private static Thread named(Runnable work) {
    Thread thread = new Thread(work, "operations-watch");
    thread.setDaemon(true);
    return thread;
  }

  private record FileStamp(FileTime modified, long bytes) {}
}
