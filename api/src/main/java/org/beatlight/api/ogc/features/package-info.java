/** OGC API - Features: the publication's areas as collections that any GIS can read. */
@NullMarked
package org.beatlight.api.ogc.features;

import org.jspecify.annotations.NullMarked;
