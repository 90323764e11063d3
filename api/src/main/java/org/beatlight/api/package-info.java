/** The service: serves the current publication as JSON, vector tiles and pages. */
@NullMarked
package org.beatlight.api;

import org.jspecify.annotations.NullMarked;
