package org.beatlight.core.disclosure;

/** What is shown for a true count. */
public interface CountRule {
  /**
   * Returns the count to show.
   *
   * @param count true, at least 0
   * @param key the sum of the record keys of what was counted
   */
  long publish(long count, long key);

  /** Returns the rule of those who may see everything: the true count. */
  static CountRule exact() {
    return (count, key) -> count;
  }

  /** Returns the rule of the public: perturbed by cell keys. */
  static CountRule cellKeys(PerturbationTable table) {
    return (count, key) -> count == 0 ? 0 : count + table.noise(count, key);
  }
}
