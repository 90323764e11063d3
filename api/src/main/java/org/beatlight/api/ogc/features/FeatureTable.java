package org.beatlight.api.ogc.features;

import java.util.List;
import org.beatlight.api.ogc.crs.Crs;

/**
 * A page of features as a table for spreadsheets, a line each.
 *
 * @param crs of the shapes, which are WKT
 */
record FeatureTable(Layer<?> layer, List<Item> items, Crs crs) {}
