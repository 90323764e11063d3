/**
 * Surfaces over the ground: kernel density, its bandwidths and corrections, and isobands
 * (docs/methods/kernel-density.md).
 */
@NullMarked
package org.beatlight.core.surface;

import org.jspecify.annotations.NullMarked;
