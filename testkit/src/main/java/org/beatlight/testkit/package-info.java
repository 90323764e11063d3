/** What the tests of several modules stand on: a database server and real data. */
@NullMarked
package org.beatlight.testkit;

import org.jspecify.annotations.NullMarked;
