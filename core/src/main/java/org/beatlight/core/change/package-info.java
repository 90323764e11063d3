/** What changed and whether it is real: tests for small counts, false discoveries, bands. */
@NullMarked
package org.beatlight.core.change;

import org.jspecify.annotations.NullMarked;
