package org.beatlight.ingest.clean;

import java.io.Serializable;

/** 128 bits that tell any two texts apart. */
public record Fingerprint(long high, long low) implements Serializable {}
