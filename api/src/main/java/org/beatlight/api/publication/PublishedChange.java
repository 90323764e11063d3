package org.beatlight.api.publication;

import org.jspecify.annotations.Nullable;

/**
 * The change of one beat and category between the publication's own windows.
 *
 * @param now events in the last window
 * @param before events in the window before
 * @param pValue null where nothing could be tested
 * @param qValue null where nothing could be tested
 * @param verdict {@code more}, {@code fewer}, {@code no-clear-change} or {@code not-tested}
 */
public record PublishedChange(
    String beat,
    CategoryKey category,
    int now,
    int before,
    @Nullable Double pValue,
    @Nullable Double qValue,
    String verdict) {}
