/** What methods answer, and how it is written: a JSON summary, CSV, GeoJSON. */
@NullMarked
package org.beatlight.method.output;

import org.jspecify.annotations.NullMarked;
