/** The map page: static files that a browser asks again for at every visit, and its policy. */
@NullMarked
package org.beatlight.api.page;

import org.jspecify.annotations.NullMarked;
