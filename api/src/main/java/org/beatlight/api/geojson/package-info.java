/** Shapes with properties, as GeoJSON (RFC 7946). */
@NullMarked
package org.beatlight.api.geojson;

import org.jspecify.annotations.NullMarked;
