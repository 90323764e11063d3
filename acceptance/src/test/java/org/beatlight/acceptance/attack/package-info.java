/**
 * An attacker who has nothing but the public API: works out small counts and true places from
 * answers. Given an analyst's token, as if no engine stood before the data, it must succeed.
 */
@NullMarked
package org.beatlight.acceptance.attack;

import org.jspecify.annotations.NullMarked;
