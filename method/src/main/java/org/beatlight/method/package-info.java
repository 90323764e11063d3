/** The command {@code method}: any method of {@code core} on any file, without a city. */
@NullMarked
package org.beatlight.method;

import org.jspecify.annotations.NullMarked;
