package org.beatlight.core.event;

/** How exactly an event's time is known. Only {@link #MINUTE} goes into hour charts. */
public enum TimePrecision {
  MINUTE,
  DAY,
  MONTH
}
