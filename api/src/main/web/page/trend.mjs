// The trend view: beats shaded by the tested change of what is chosen.

import * as basemap from './basemap.mjs';
import {colour} from './dom.mjs';
import {codesWith} from './selection.mjs';
import {VERDICTS} from './words.mjs';

const PAINT = {
  'more': () => ({'fill-color': colour('more-fill'), 'fill-opacity': 0.85}),
  'fewer': () => ({'fill-color': colour('fewer-fill'), 'fill-opacity': 0.85}),
  'mixed': () => ({'fill-pattern': 'stripes-mixed', 'fill-opacity': 0.8}),
  'no-clear-change': () => ({'fill-color': colour('quiet-fill'), 'fill-opacity': 0.9}),
  'not-tested': () => ({'fill-pattern': 'hatch-not-tested', 'fill-opacity': 0.7}),
};

/** Adds one layer a verdict, `trend-more` and so on, all empty. */
export function addTrend(map) {
  const above = basemap.firstLayerAboveShading(map);
  for (const verdict of Object.keys(VERDICTS)) {
    map.addLayer({
      id: `trend-${verdict}`,
      type: 'fill',
      source: 'beats',
      'source-layer': 'beats',
      filter: having([]),
      paint: PAINT[verdict](),
    }, above);
  }
}

/** Shades every beat by its verdict; an empty map shades none. */
export function shade(map, verdictByBeat) {
  for (const verdict of Object.keys(VERDICTS)) {
    map.setFilter(`trend-${verdict}`, having(codesWith(verdict, verdictByBeat)));
  }
}

function having(codes) {
  return ['in', ['get', 'code'], ['literal', codes]];
}
