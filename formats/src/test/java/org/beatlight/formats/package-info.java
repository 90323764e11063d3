@NullMarked
package org.beatlight.formats;

import org.jspecify.annotations.NullMarked;
