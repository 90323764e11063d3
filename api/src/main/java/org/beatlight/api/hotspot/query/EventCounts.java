package org.beatlight.api.hotspot.query;

/**
 * What became of the events of the categories, days and weekdays that were asked for; those of
 * other hours are in none of these.
 *
 * @param used in the search
 * @param notClusterable left out: stacked geocodes, places known as areas alone, unmapped
 *     categories
 * @param noTimeOfDay left out where hours are asked for: nobody knows whether they fit
 * @param outsideCells of those used, the ones that no cell of the lattice holds
 */
record EventCounts(int used, int notClusterable, int noTimeOfDay, int outsideCells) {}
