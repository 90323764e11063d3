package org.beatlight.core.disclosure.table;

/**
 * What can be worked out of a suppressed count: the least and the greatest that it can be.
 *
 * @param most {@link #UNBOUNDED} where it can be anything
 */
public record Bounds(long least, long most) {
  /** More than any count. */
  public static final long UNBOUNDED = Long.MAX_VALUE;

  /** Returns the difference of the two. */
  public long width() {
    return most == UNBOUNDED ? UNBOUNDED : most - least;
  }
}
