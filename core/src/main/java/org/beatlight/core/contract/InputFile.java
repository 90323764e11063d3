package org.beatlight.core.contract;

/**
 * A file that a run read.
 *
 * @param name the path from the folder of the settings file
 */
public record InputFile(String name, long bytes, String sha256) {}
