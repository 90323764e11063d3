/** The batch command line: stages found on the class path and run in one Spark session. */
@NullMarked
package org.beatlight.batch.run;

import org.jspecify.annotations.NullMarked;
