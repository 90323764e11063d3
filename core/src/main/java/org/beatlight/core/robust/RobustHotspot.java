package org.beatlight.core.robust;

import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Geometry;

/**
 * Ground that the consensus of many runs calls hot.
 *
 * @param rank from 1, by share
 * @param share in which of the runs the ground of its events was hot, on average over them, in [0,
 *     1]; over its spots where it has no events
 * @param stability what the share says, in a word
 * @param spots how many it has
 * @param areaM2 its area, in square metres
 * @param weight of the events on it
 * @param center the mean of its spots
 * @param outline its ground, in metres
 */
public record RobustHotspot(
    int rank,
    double share,
    Stability stability,
    int spots,
    double areaM2,
    double weight,
    PlanePoint center,
    Geometry outline) {}
