@NullMarked
package org.beatlight.analytics.raster;

import org.jspecify.annotations.NullMarked;
