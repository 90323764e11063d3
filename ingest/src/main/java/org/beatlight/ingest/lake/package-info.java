/** The lake's folder: loads that appear whole or not at all. */
@NullMarked
package org.beatlight.ingest.lake;

import org.jspecify.annotations.NullMarked;
