package org.beatlight.core.change;

/**
 * A tested change.
 *
 * @param pValue the chance of so great a difference where nothing changed; NaN where not tested
 * @param qValue the least false discovery rate at which the change is flagged; NaN where not tested
 */
public record Change(Counts counts, double pValue, double qValue, Verdict verdict) {}
