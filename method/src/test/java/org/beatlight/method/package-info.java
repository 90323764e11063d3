@NullMarked
package org.beatlight.method;

import org.jspecify.annotations.NullMarked;
