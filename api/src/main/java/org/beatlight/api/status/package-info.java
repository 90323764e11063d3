/** What a store and a lake hold, told to the operator without starting the service. */
@NullMarked
package org.beatlight.api.status;

import org.jspecify.annotations.NullMarked;
