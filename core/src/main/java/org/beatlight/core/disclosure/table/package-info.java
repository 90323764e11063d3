/** Tables with totals in which small counts are left out. */
@NullMarked
package org.beatlight.core.disclosure.table;

import org.jspecify.annotations.NullMarked;
