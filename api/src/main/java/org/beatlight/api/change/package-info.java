/** What changed between two windows, beat by beat. */
@NullMarked
package org.beatlight.api.change;

import org.jspecify.annotations.NullMarked;
