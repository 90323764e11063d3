/** What the parts cost, measured; not part of the product. */
@NullMarked
package org.beatlight.benchmarks;

import org.jspecify.annotations.NullMarked;
