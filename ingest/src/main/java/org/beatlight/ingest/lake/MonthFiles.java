package org.beatlight.ingest.lake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.io.IOUtils;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.event.Kind;
import org.beatlight.ingest.pack.Months;
import org.jspecify.annotations.Nullable;

/** The files of the events of one kind and month, in the making; each begins with its first. */
public final class MonthFiles implements Closeable {
  private final Path load;
  private final Kind kind;
  private final int month;
  private String source = "";
  private @Nullable EventFile events;
  private @Nullable EventFile history;

  /**
   * Writes into a load.
   *
   * @param month in months since the year 0
   */
  public MonthFiles(Path load, Kind kind, int month) {
    this.load = load;
    this.kind = kind;
    this.month = month;
  }

  /** Returns whether these are the files of a kind and month. */
  public boolean areOf(Kind otherKind, int otherMonth) {
    return kind == otherKind && month == otherMonth;
  }

  /** Begins the events of one source. */
  public void beginSource(String name) {
    source = name;
    if (events != null) {
      events.beginSource(name);
    }
    if (history != null) {
      history.beginSource(name);
    }
  }

  /** Returns the file of events that hold. */
  public EventFile events() throws IOException {
    EventFile open = events;
    if (open == null) {
      open = begun(LakeV1.EVENTS);
      events = open;
    }
    return open;
  }

  /** Returns the file of events that hold no longer. */
  public EventFile history() throws IOException {
    EventFile open = history;
    if (open == null) {
      open = begun(LakeV1.HISTORY);
      history = open;
    }
    return open;
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(events, history);
  }

  private EventFile begun(String table) throws IOException {
    Path folder =
        load.resolve(table).resolve("kind=" + kind.code()).resolve("month=" + Months.text(month));
    EventFile file = new EventFile(folder.resolve(ParquetFile.NAME), table);
    file.beginSource(source);
    return file;
  }
}
