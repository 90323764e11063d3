/** What one client may take of the service: requests a minute, bodies, time to send them. */
@NullMarked
package org.beatlight.api.limit;

import org.jspecify.annotations.NullMarked;
