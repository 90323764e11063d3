package org.beatlight.core.quality;

/**
 * One thing wrong with one row.
 *
 * @param source the source's name in the settings
 * @param row where the row is: its number within the source, the first after the header being 1
 * @param detail what came, short; never an address
 */
public record Finding(FindingCode code, String source, long row, String detail) {}
