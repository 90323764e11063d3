/** Tables of features as GeoPackages (OGC 12-128r17), which are SQLite databases. */
@NullMarked
package org.beatlight.api.ogc.geopackage;

import org.jspecify.annotations.NullMarked;
