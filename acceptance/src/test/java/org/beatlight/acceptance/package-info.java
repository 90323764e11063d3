/** The whole way as a user walks it: the launcher, real stores, HTTP, a browser. */
@NullMarked
package org.beatlight.acceptance;

import org.jspecify.annotations.NullMarked;
