/** Reads the feeds as they come; only this package knows their files, columns and quirks. */
@NullMarked
package org.beatlight.ingest.source;

import org.jspecify.annotations.NullMarked;
