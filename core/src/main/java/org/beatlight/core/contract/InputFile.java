package org.beatlight.core.contract;

/**
 * A file that a run read.
 *
 * @param name the path from the folder of the settings file; {@code table: crimes} for what the
 *     query of the source crimes returned
 * @param bytes 0 for a query of areas, whose text alone is summed
 */
public record InputFile(String name, long bytes, String sha256) {}
