/** The operations store: what the service itself keeps, beside what runs publish. */
@NullMarked
package org.beatlight.api.operations;

import org.jspecify.annotations.NullMarked;
