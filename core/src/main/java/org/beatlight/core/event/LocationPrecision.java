package org.beatlight.core.event;

/** How exactly an event's place is known; decides what a point on a map may claim. */
public enum LocationPrecision {
  /** The address or the spot itself. */
  EXACT,
  /** The middle of a street block, as many forces publish addresses. */
  BLOCK,
  /** Moved to the nearest of a list of anchor points, as police.uk does. */
  SNAPPED,
  /** The centre of an area such as a postcode or a beat: no place to cluster. */
  AREA,
  UNKNOWN
}
