package org.beatlight.core.disclosure.place;

import org.beatlight.core.geo.PlanePoint;

/**
 * A point that events are shown at.
 *
 * @param beat the code of the beat that it lies in
 * @param addresses how many addresses of that beat are nearest to it: 0, or at least as many as was
 *     asked
 */
public record SnapPoint(String beat, PlanePoint at, int addresses) {}
