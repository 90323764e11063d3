/**
 * What anybody may see of a publication (docs/methods/disclosure.md): its public edition, and which
 * edition a caller gets. Nothing else in the service looks at a publication.
 */
@NullMarked
package org.beatlight.api.disclosure;

import org.jspecify.annotations.NullMarked;
