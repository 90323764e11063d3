/** The pure heart: knows the JDK and JTS; no Spark, Spring, GeoTools, JDBC, files or clock. */
@NullMarked
package org.beatlight.core;

import org.jspecify.annotations.NullMarked;
