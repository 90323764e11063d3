/** The map page in a real browser, against a server that really runs. */
@NullMarked
package org.beatlight.acceptance.page;

import org.jspecify.annotations.NullMarked;
