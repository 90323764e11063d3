package org.beatlight.benchmarks;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.beatlight.core.contract.EventBlock;
import org.beatlight.core.disclosure.CountRule;
import org.beatlight.core.disclosure.NoiseSettings;
import org.beatlight.core.disclosure.PeriodCounter;
import org.beatlight.core.disclosure.Periods;
import org.beatlight.core.disclosure.PerturbationTable;
import org.beatlight.core.disclosure.RecordKeys;
import org.beatlight.core.disclosure.Salt;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A tile of 4,096 cells from 65,536 events of two years, of which one year is asked for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DisclosureBenchmark {
  private static final int KEY_BITS = 40;
  private static final int CELL_BITS = 12;
  private static final int EVENTS = 1 << 16;
  private static final int FIRST_DAY = 19_000;
  private static final int FROM = FIRST_DAY + 101;
  private static final int TO = FROM + 365;
  private static final Salt SALT = Salt.of(new byte[Salt.BYTES]);
  private static final CountRule PUBLIC =
      CountRule.cellKeys(PerturbationTable.of(NoiseSettings.USUAL));

  private EventBlock events = EventBlock.ofSize(0);
  private long[] recordKeys = new long[0];
  private final long[] shown = new long[1 << CELL_BITS];

  /** Makes the events. */
  @Setup
  public void makeEvents() {
    Random random = new Random(20261128);
    long[] keys = random.longs(EVENTS, 0, 1L << KEY_BITS).sorted().toArray();
    events = EventBlock.ofSize(EVENTS);
    Arrays.setAll(events.keys(), i -> keys[i]);
    Arrays.setAll(events.epochDays(), i -> FIRST_DAY + random.nextInt(730));
    recordKeys = random.longs(EVENTS).toArray();
  }

  /** True counts. */
  @Benchmark
  public long[] exact() {
    Arrays.fill(shown, 0);
    for (int i = 0; i < EVENTS; i++) {
      int day = events.epochDays()[i];
      if (day >= FROM && day < TO) {
        shown[cell(i)]++;
      }
    }
    return shown;
  }

  /** Perturbed by cell keys, once a week and multiples of it. */
  @Benchmark
  public long[] perturbedByWeeks() {
    return perturbed(Periods.WEEKS);
  }

  /** Perturbed by cell keys, once a day and multiples of it. */
  @Benchmark
  public long[] perturbedByDays() {
    return perturbed(Periods.DAYS);
  }

  private long[] perturbed(Periods periods) {
    Arrays.fill(shown, 0);
    PeriodCounter counter = new PeriodCounter(periods.cuts(FROM, TO), PUBLIC);
    int i = 0;
    while (i < EVENTS) {
      int cell = cell(i);
      for (; i < EVENTS && cell(i) == cell; i++) {
        counter.add(events.epochDays()[i], recordKeys[i]);
      }
      shown[cell] = counter.publish();
    }
    return shown;
  }

  private int cell(int event) {
    return (int) (events.keys()[event] >>> (KEY_BITS - CELL_BITS));
  }

  /** One key an event, as a snapshot is loaded. */
  @Benchmark
  public long[] recordKeys() {
    return RecordKeys.of(SALT, "incident/theft", events);
  }
}
