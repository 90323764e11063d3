/** Tables of features as FlatGeobuf, version 3. */
@NullMarked
package org.beatlight.api.ogc.flatgeobuf;

import org.jspecify.annotations.NullMarked;
