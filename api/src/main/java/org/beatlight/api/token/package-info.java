/** Tokens by which callers prove who they are: those given out here, and those of an issuer. */
@NullMarked
package org.beatlight.api.token;

import org.jspecify.annotations.NullMarked;
