// Recorded events, counted in squares of a fixed grid: incidents as a wash, concerns as dots.

import {colour} from './dom.mjs';
import {isShown} from './state.mjs';
import * as tiles from './tiles.mjs';

const SOURCE = 'events';
const LAYERS = {incident: 'events-incidents', concern: 'events-concerns'};
const PAINT = {
  incident: () => ({'fill-color': colour('incident')}),
  concern: () => ({'fill-pattern': 'dots-concern'}),
};

/** Shows the events of the chosen kind, category and days, under the layer `beforeId`. */
export function showEvents(map, publication, state, {from, to}, beforeId) {
  const {kind, category} = state;
  const filters = {kind: kind === 'both' ? '' : kind, category, from, to};
  const source = tiles.citySource(SOURCE, publication, filters);
  if (map.getStyle().sources[SOURCE]?.tiles[0] !== source.tiles[0]) {
    replaceSource(map, source, beforeId);
  }
  for (const [ofKind, layer] of Object.entries(LAYERS)) {
    const visible = isShown(state, 'events') && (kind === 'both' || kind === ofKind);
    map.setLayoutProperty(layer, 'visibility', visible ? 'visible' : 'none');
  }
}

/**
 * A new source instead of new addresses for the old one: MapLibre takes tiles for unchanged when
 * their tag is, and the server tags all answers of a publication alike.
 */
function replaceSource(map, source, beforeId) {
  Object.values(LAYERS).filter((layer) => map.getLayer(layer)).forEach((layer) => map.removeLayer(layer));
  if (map.getSource(SOURCE)) {
    map.removeSource(SOURCE);
  }
  map.addSource(SOURCE, source);
  Object.keys(LAYERS).forEach((kind) => map.addLayer(squares(kind), beforeId));
}

function squares(kind) {
  const property = `${kind}s`;
  return {
    id: LAYERS[kind], type: 'fill', source: SOURCE, 'source-layer': 'events',
    filter: ['>', ['get', property], 0],
    paint: {...PAINT[kind](), 'fill-opacity': opacity(property), 'fill-antialias': false},
  };
}

/** By the square root of the count, so that 1 can still be seen beside 100. */
function opacity(property) {
  return ['interpolate', ['linear'], ['sqrt', ['get', property]], 1, 0.12, 3, 0.34, 10, 0.8];
}
