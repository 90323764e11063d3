/** Parameters that know their range. */
@NullMarked
package org.beatlight.method.parameter;

import org.jspecify.annotations.NullMarked;
