package org.beatlight.analytics.spark;

import java.util.Iterator;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Sorted rows that Spark keeps, in memory and on disk, so that the driver can read them more than
 * once without holding more than a partition at a time.
 */
public final class KeptRows<T> implements Iterable<T>, AutoCloseable {
  private final Dataset<Row> rows;
  private final Function<Row, T> codec;

  KeptRows(Dataset<Row> sorted, Function<Row, T> codec) {
    this.rows = sorted.persist(StorageLevel.MEMORY_AND_DISK());
    this.codec = codec;
  }

  @Override
  public Iterator<T> iterator() {
    Iterator<Row> all = rows.toLocalIterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public T next() {
        return codec.apply(all.next());
      }
    };
  }

  Dataset<Row> rows() {
    return rows;
  }

  Function<Row, T> codec() {
    return codec;
  }

  /** Lets go of the rows. */
  @Override
  public void close() {
    rows.unpersist();
  }
}
