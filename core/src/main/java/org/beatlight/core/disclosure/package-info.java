/**
 * What may be shown in public: counts perturbed by cell keys, periods that cannot be averaged over,
 * coarse outlines, and what that costs (docs/methods/disclosure.md).
 */
@NullMarked
package org.beatlight.core.disclosure;

import org.jspecify.annotations.NullMarked;
