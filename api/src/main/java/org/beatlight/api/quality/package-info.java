/** How good the data of the publication are, for those who look after its sources. */
@NullMarked
package org.beatlight.api.quality;

import org.jspecify.annotations.NullMarked;
