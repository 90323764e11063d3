/** The pages: static files that browsers ask for again at every visit. */
@NullMarked
package org.beatlight.api.page;

import org.jspecify.annotations.NullMarked;
