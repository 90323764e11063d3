/** Statistics of areas, as commands: cells with a value each, and which are neighbours. */
@NullMarked
package org.beatlight.method.area;

import org.jspecify.annotations.NullMarked;
