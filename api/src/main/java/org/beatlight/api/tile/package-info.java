/**
 * Vector tiles of the publication that is served: its layers, their filters and their addresses.
 */
@NullMarked
package org.beatlight.api.tile;

import org.jspecify.annotations.NullMarked;
