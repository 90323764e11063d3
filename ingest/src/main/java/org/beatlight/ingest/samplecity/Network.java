package org.beatlight.ingest.samplecity;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** Which streets hang together. */
final class Network {
  private static final double TOUCH_M = 3;

  private final List<Street> streets;
  private final int[] parent;

  private Network(List<Street> streets) {
    this.streets = streets;
    this.parent = new int[streets.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /** Returns the streets that can be reached from the first one, in their order. */
  static List<Street> connected(List<Street> streets) {
    Network network = new Network(streets);
    network.join();
    int town = network.root(0);
    List<Street> reached = new ArrayList<>();
    for (int i = 0; i < streets.size(); i++) {
      if (network.root(i) == town) {
        reached.add(streets.get(i));
      }
    }
    return reached;
  }

  private void join() {
    STRtree tree = new STRtree();
    for (int i = 0; i < streets.size(); i++) {
      tree.insert(streets.get(i).line().getEnvelopeInternal(), i);
    }
    for (int i = 0; i < streets.size(); i++) {
      IndexedFacetDistance reach = new IndexedFacetDistance(streets.get(i).line());
      Envelope around = new Envelope(streets.get(i).line().getEnvelopeInternal());
      around.expandBy(TOUCH_M);
      for (Object other : tree.query(around)) {
        joinIfTouching(i, (Integer) other, reach);
      }
    }
  }

  private void joinIfTouching(int a, int b, IndexedFacetDistance reach) {
    if (b > a && root(a) != root(b) && reach.isWithinDistance(streets.get(b).line(), TOUCH_M)) {
      parent[root(b)] = root(a);
    }
  }

  private int root(int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
