@NullMarked
package org.beatlight.ingest.source;

import org.jspecify.annotations.NullMarked;
