@NullMarked
package org.beatlight.ingest.area;

import org.jspecify.annotations.NullMarked;
