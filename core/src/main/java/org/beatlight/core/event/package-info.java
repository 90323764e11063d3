/** What happened, where, when and how we know it: incidents and residents' concerns. */
@NullMarked
package org.beatlight.core.event;

import org.jspecify.annotations.NullMarked;
