package org.beatlight.core.cluster;

import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Geometry;

/**
 * A hotspot: a cluster of one kind and category, with the ground it covers.
 *
 * @param id kind, category and the anchor's metres east and north, such as {@code
 *     incident-burglary-e447250-n4637100}; it depends on neither row order nor rank
 * @param rank its place among the hotspots of the category by weight, from 1
 * @param weight the weight of all members
 * @param places the number of distinct places
 * @param corePlaces the places that are dense themselves
 * @param center the weighted mean of the members
 * @param outline a polygon in metres: all ground within the radius of a core place; outlines of
 *     neighbouring hotspots may overlap
 */
public record Hotspot(
    String id,
    int rank,
    double weight,
    int places,
    int corePlaces,
    PlanePoint center,
    Geometry outline) {}
