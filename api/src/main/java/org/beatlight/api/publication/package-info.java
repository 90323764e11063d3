/** The publication that is served: loaded once from its store, held in memory, swapped whole. */
@NullMarked
package org.beatlight.api.publication;

import org.jspecify.annotations.NullMarked;
