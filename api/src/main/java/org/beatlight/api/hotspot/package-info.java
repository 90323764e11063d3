/** Where events cluster. */
@NullMarked
package org.beatlight.api.hotspot;

import org.jspecify.annotations.NullMarked;
