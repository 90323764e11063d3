package org.beatlight.core.disclosure.attack;

import java.util.function.ToIntFunction;
import org.beatlight.core.disclosure.NoiseSettings;

/** What an attacker knows of how answers are made: the true counts that an answer can stand for. */
public interface Mechanism {
  /** Returns the least and the greatest true count. */
  Range possible(Query query, long answer);

  /** Returns how it is where answers are true. */
  static Mechanism exact() {
    return (query, answer) -> new Range(answer, answer);
  }

  /** Returns how it is where true answers from 1 to below a threshold are shown as 0. */
  static Mechanism hidden(int threshold) {
    return (query, answer) -> new Range(answer, answer == 0 ? threshold - 1 : answer);
  }

  /**
   * Returns how it is where counts are perturbed by cell keys.
   *
   * @param parts how many counts, each perturbed for itself, the answer to a question is the sum of
   */
  static Mechanism cellKeys(NoiseSettings noise, ToIntFunction<Query> parts) {
    return (query, answer) -> {
      long most = (long) noise.maxNoise() * parts.applyAsInt(query);
      return new Range(Math.max(answer > 0 ? 1 : 0, answer - most), answer + most);
    };
  }
}
