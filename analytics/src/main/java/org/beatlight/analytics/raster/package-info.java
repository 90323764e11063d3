/** Surfaces as files: the only package of this module that knows GeoTools. */
@NullMarked
package org.beatlight.analytics.raster;

import org.jspecify.annotations.NullMarked;
