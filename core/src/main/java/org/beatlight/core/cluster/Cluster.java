package org.beatlight.core.cluster;

import org.beatlight.core.geo.PlanePoint;

/**
 * A cluster of places.
 *
 * @param weight the weight of all members, core and border
 * @param places the number of members
 * @param corePlaces the number of members that are core, at least 1
 * @param anchor the first core place in canonical order: the westernmost, of these the southernmost
 */
public record Cluster(double weight, int places, int corePlaces, PlanePoint anchor) {}
