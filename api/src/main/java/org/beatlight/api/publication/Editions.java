package org.beatlight.api.publication;

/**
 * One publication twice.
 *
 * @param full for those who are cleared
 * @param disclosed what anybody may see; no answer made from it tells more
 * @param loss what the difference costs those who see less
 */
public record Editions(Snapshot full, Snapshot disclosed, DisclosureLoss loss) {}
