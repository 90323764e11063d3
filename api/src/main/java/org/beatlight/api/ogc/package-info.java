/** The service in the field's standards: what all OGC API resources share. */
@NullMarked
package org.beatlight.api.ogc;

import org.jspecify.annotations.NullMarked;
