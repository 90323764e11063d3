/** The ingest stage: reads, cleans by the rules, writes one load of the lake. */
@NullMarked
package org.beatlight.ingest.job;

import org.jspecify.annotations.NullMarked;
