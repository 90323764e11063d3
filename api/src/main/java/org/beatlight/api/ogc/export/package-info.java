/** Features as tables that leave in files: what a file holds, and how a table is written. */
@NullMarked
package org.beatlight.api.ogc.export;

import org.jspecify.annotations.NullMarked;
