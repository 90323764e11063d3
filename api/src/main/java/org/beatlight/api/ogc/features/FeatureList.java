package org.beatlight.api.ogc.features;

import java.util.Iterator;
import java.util.List;
import org.beatlight.api.ogc.Link;

/**
 * A page of features as GeoJSON. It tells no time of its making: equal questions get equal bytes.
 *
 * @param type always {@code FeatureCollection}
 * @param numberMatched how many features all pages hold
 * @param features made while they are written
 */
record FeatureList(
    String type,
    int numberMatched,
    int numberReturned,
    List<Link> links,
    Iterator<FeatureDocument> features) {}
