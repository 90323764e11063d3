package org.beatlight.api.publication;

import java.time.Instant;

/**
 * A publication as its store lists it.
 *
 * @param fingerprint the checksum of what was published
 * @param manifest a {@link org.beatlight.core.contract.Manifest} as JSON
 */
public record PublicationEntry(
    long publicationId,
    int contractVersion,
    String city,
    Instant publishedAt,
    String fingerprint,
    String manifest) {}
