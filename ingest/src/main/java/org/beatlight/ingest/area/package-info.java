/** Area layers and the backdrop from GeoJSON. */
@NullMarked
package org.beatlight.ingest.area;

import org.jspecify.annotations.NullMarked;
