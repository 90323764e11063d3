/** Filters in CQL2 text (OGC 21-065r2): read into a tree of tests, which features pass or fail. */
@NullMarked
package org.beatlight.api.ogc.cql2;

import org.jspecify.annotations.NullMarked;
