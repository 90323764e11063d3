/** How stores are opened, whoever keeps what in them. */
@NullMarked
package org.beatlight.api.store;

import org.jspecify.annotations.NullMarked;
