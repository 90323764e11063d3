/** How rows travel through Spark, and how they are laid out in the lake. */
@NullMarked
package org.beatlight.ingest.spark;

import org.jspecify.annotations.NullMarked;
