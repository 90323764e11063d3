/** The generated city Riverbend: from a seed to maps, feeds with faults, and the planted truth. */
@NullMarked
package org.beatlight.ingest.samplecity;

import org.jspecify.annotations.NullMarked;
