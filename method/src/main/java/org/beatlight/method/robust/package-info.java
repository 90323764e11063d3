/** How stable hotspots are, on files. */
@NullMarked
package org.beatlight.method.robust;

import org.jspecify.annotations.NullMarked;
