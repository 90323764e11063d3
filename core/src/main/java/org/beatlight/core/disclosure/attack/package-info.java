/** What somebody can work out who sees published answers alone and knows how they are made. */
@NullMarked
package org.beatlight.core.disclosure.attack;

import org.jspecify.annotations.NullMarked;
