package org.beatlight.analytics.hotspot;

import java.util.Optional;
import org.beatlight.core.cluster.BlockClusters;
import org.beatlight.core.robust.SpotShares;

/**
 * What one block tells of the hotspots of a category.
 *
 * @param ground that runs called hot, of the block alone; empty where none were asked
 */
public record BlockHotspots(BlockClusters clusters, Optional<SpotShares> ground) {}
