@NullMarked
package org.beatlight.ingest.clean;

import org.jspecify.annotations.NullMarked;
