package org.beatlight.batch.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.beatlight.batch.session.Sessions;
import org.junit.jupiter.api.Test;

class TaskListenerTest {
  private final BlockingQueue<Reached> seen = new LinkedBlockingQueue<>();

  /** Five partitions are five tasks; Spark tells of them on another thread. */
  @Test
  void theTasksOfAStageMoveTheOpenStep() throws InterruptedException {
    SparkSession spark = Sessions.local("test");
    Progress progress = new Progress(new Recorder(), System::nanoTime);
    progress.follow(spark);
    progress.step("counting");

    assertThat(spark.sparkContext().range(0, 100, 1, 5).count()).isEqualTo(100);

    for (int done = 0; done <= 5; done++) {
      assertThat(seen.poll(10, TimeUnit.SECONDS))
          .isEqualTo(new Reached(done, 5, Reached.Measure.TASKS));
    }
  }

  private final class Recorder implements Display {
    @Override
    public void begin(String title) {}

    @Override
    public void show(String title, Reached reached, double seconds) {
      seen.add(reached);
    }

    @Override
    public void end(String title, String summary, double seconds) {}
  }
}
