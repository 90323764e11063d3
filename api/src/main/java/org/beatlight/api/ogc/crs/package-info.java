/** The CRSs in which features are answered and asked for, by their OGC addresses. */
@NullMarked
package org.beatlight.api.ogc.crs;

import org.jspecify.annotations.NullMarked;
