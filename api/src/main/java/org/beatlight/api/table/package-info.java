/** Tables as text, for terminals. */
@NullMarked
package org.beatlight.api.table;

import org.jspecify.annotations.NullMarked;
