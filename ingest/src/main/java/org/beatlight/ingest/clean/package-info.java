/** The rules by which a feed's rows become events: pure, no Spark, no files. */
@NullMarked
package org.beatlight.ingest.clean;

import org.jspecify.annotations.NullMarked;
