/** Lets requests in: who asks, what each role may ask, and how refusals are told. */
@NullMarked
package org.beatlight.api.guard;

import org.jspecify.annotations.NullMarked;
