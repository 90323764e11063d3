/** Area layers and the backdrop from files of any format and from tables. */
@NullMarked
package org.beatlight.ingest.area;

import org.jspecify.annotations.NullMarked;
