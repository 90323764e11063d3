package org.beatlight.method.output;

import java.util.concurrent.Callable;

/**
 * A method as a command: a class with picocli's options for what it reads and its parameters, that
 * computes one answer. How the answer is written is the same for all.
 */
public interface Method extends Callable<Integer> {
  /** Reads the input and computes. */
  Answer answer();

  /** Returns the mixin that says where the answer goes. */
  OutputOption output();

  @Override
  default Integer call() {
    output().check(); // before minutes of work
    output().write(answer());
    return 0;
  }
}
