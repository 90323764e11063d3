/** What a publication is made of: its rows, its fingerprint and the gate that it must pass. */
@NullMarked
package org.beatlight.analytics.publication;

import org.jspecify.annotations.NullMarked;
