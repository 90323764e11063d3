/** Which publication is served, and what it was made from. */
@NullMarked
package org.beatlight.api.about;

import org.jspecify.annotations.NullMarked;
