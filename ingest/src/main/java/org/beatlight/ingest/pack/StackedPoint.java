package org.beatlight.ingest.pack;

import java.io.Serializable;

/**
 * A point where a geocoder stacks what it cannot place.
 *
 * @param source the source's place in the settings, from 0
 */
public record StackedPoint(int source, double eastM, double northM) implements Serializable {}
