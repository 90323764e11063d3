/** Who asks: roles, callers, and what each may see and do. */
@NullMarked
package org.beatlight.api.access;

import org.jspecify.annotations.NullMarked;
