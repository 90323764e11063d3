package org.beatlight.core.robust;

import org.beatlight.core.geo.Lattice;

/**
 * One way to ask the question.
 *
 * @param lattice the cells of methods that count in cells
 * @param radiusM the radius of methods that look around a point, in metres; as drawn as the
 *     lattice's spacing is
 * @param periodShare the share of the period that is taken, in (0, 1]
 * @param fromDay the first day whose events are taken, in days since 1970
 * @param toDay the first day whose events are not taken
 * @param resampleSeed what decides how often each event is taken; 0 takes each once
 */
public record Perturbation(
    Lattice lattice,
    double radiusM,
    double periodShare,
    long fromDay,
    long toDay,
    long resampleSeed) {}
