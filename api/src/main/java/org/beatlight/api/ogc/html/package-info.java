/** Pages made by the server for people who follow links: text, links and tables, no scripts. */
@NullMarked
package org.beatlight.api.ogc.html;

import org.jspecify.annotations.NullMarked;
