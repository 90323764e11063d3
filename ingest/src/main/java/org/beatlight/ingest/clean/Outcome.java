package org.beatlight.ingest.clean;

import org.beatlight.core.quality.Cleaned;

/**
 * What became of one row. The rows of its findings count within the row's file.
 *
 * @param place where the row came from
 */
public record Outcome(RowPlace place, Cleaned<CleanEvent> cleaned) {}
