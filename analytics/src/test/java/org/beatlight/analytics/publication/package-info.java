/** Rows, fingerprints and the gate, by hand. */
@NullMarked
package org.beatlight.analytics.publication;

import org.jspecify.annotations.NullMarked;
