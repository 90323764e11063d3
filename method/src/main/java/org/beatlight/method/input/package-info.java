/**
 * What methods read: rows of CSV files, points, polygons. Every mistake names file, row and column.
 */
@NullMarked
package org.beatlight.method.input;

import org.jspecify.annotations.NullMarked;
