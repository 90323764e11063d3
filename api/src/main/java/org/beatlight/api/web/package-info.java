/** What every answer shares: its tag, its headers, and problems told as problem+json. */
@NullMarked
package org.beatlight.api.web;

import org.jspecify.annotations.NullMarked;
