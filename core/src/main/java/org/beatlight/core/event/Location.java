package org.beatlight.core.event;

import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;

/** Where an event happened: the same point in degrees and in metres of the city's CRS. */
public record Location(LonLat lonLat, PlanePoint plane) {}
