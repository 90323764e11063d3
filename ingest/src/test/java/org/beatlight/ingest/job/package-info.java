@NullMarked
package org.beatlight.ingest.job;

import org.jspecify.annotations.NullMarked;
