/**
 * Judged rows as bytes: small, quick to move between tasks, and read again without making objects.
 */
@NullMarked
package org.beatlight.ingest.pack;

import org.jspecify.annotations.NullMarked;
