package org.beatlight.api.web;

/**
 * What answers depend on beside the publication: the service's own code and settings.
 *
 * @param value letters, digits and hyphens
 */
public record AnswerSalt(String value) {}
