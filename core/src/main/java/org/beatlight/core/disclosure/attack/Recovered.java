package org.beatlight.core.disclosure.attack;

/** A true count that is certain: no other one agrees with all answers. */
public record Recovered(Query cell, long count) {}
