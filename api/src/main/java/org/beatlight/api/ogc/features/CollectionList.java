package org.beatlight.api.ogc.features;

import java.util.List;
import org.beatlight.api.ogc.Link;

/** The collections that there are. */
record CollectionList(List<Link> links, List<CollectionDescription> collections) {}
