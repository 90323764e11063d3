/** The audit log: who asked what with a token, in a chain that shows what was changed. */
@NullMarked
package org.beatlight.api.audit;

import org.jspecify.annotations.NullMarked;
