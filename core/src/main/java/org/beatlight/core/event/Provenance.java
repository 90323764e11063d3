package org.beatlight.core.event;

/** Who brought an event to notice; decides how far its counts follow patrols rather than harm. */
public enum Provenance {
  RESIDENT_REPORTED,
  OFFICER_DISCOVERED,
  UNKNOWN
}
