/**
 * The formats in which records and areas come, behind two interfaces: {@link
 * org.beatlight.formats.Records} and {@link org.beatlight.formats.Features}.
 */
@NullMarked
package org.beatlight.formats;

import org.jspecify.annotations.NullMarked;
