package org.beatlight.core.contract;

/** A file that a run read. */
public record InputFile(String name, long bytes, String sha256) {}
