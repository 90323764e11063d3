/** Points that stand for many addresses, and outlines that stand for many places. */
@NullMarked
package org.beatlight.core.disclosure.place;

import org.jspecify.annotations.NullMarked;
