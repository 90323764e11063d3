@NullMarked
package org.beatlight.ingest;

import org.jspecify.annotations.NullMarked;
