@NullMarked
package org.beatlight.ingest.lake;

import org.jspecify.annotations.NullMarked;
