/**
 * Names, versions and layouts of the data at rest that the shells meet in: the lake and a
 * publication.
 */
@NullMarked
package org.beatlight.core.contract;

import org.jspecify.annotations.NullMarked;
