package org.beatlight.ingest.clean;

import java.time.LocalDate;
import org.beatlight.core.quality.Cleaned;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row, judged alone: rows of the same record may still take its place.
 *
 * @param day when it happened, in the city's calendar, as far as the row tells; null where it does
 *     not, or tells a day on which nothing can have happened
 * @param count how many events the row stands for; negative where it takes back an earlier row
 */
public record Outcome(
    RawRow row, Cleaned<CleanEvent> cleaned, @Nullable LocalDate day, int count) {}
