// The ground that many runs called hot: the surer, the stronger.

import {colour} from './dom.mjs';
import {isRobustShown} from './state.mjs';
import * as tiles from './tiles.mjs';

const LAYER = 'robust-area';
const FILL_OPACITY = ['match', ['get', 'stability'], 'firm', 0.62, 'likely', 0.34, 0.13];

/** Adds the layer below the borders of beats. */
export function addRobust(map, publication) {
  map.addSource('robust', tiles.citySource('robust', publication));
  map.addLayer({
    id: LAYER, type: 'fill', source: 'robust', 'source-layer': 'robust',
    paint: {
      'fill-color': ['match', ['get', 'kind'], 'concern', colour('concern'), colour('incident')],
      'fill-opacity': FILL_OPACITY,
      'fill-antialias': false,
    },
  });
}

/** Shows the ground of the chosen category. */
export function showRobust(map, state) {
  const {kind, category} = state;
  map.setLayoutProperty(LAYER, 'visibility', isRobustShown(state) ? 'visible' : 'none');
  map.setFilter(LAYER, ['all', ['==', ['get', 'kind'], kind], ['==', ['get', 'category'], category]]);
}
