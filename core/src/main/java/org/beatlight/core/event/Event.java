package org.beatlight.core.event;

/** An incident or a concern, clean. */
public record Event(EventId id, Classification what, TimeWindow when, Location where) {}
