// Recorded events, counted in squares of a fixed grid: incidents as a wash, concerns as dots.

import {colour} from './dom.mjs';
import {isShown} from './state.mjs';
import * as tiles from './tiles.mjs';

const LAYERS = {incident: 'events-incidents', concern: 'events-concerns'};

/** Adds the source `events` and its two layers, under the layer `beforeId`. */
export function addEvents(map, publication, beforeId) {
  map.addSource('events', tiles.source('events', publication));
  map.addLayer(squares('incident', {'fill-color': colour('incident')}), beforeId);
  map.addLayer(squares('concern', {'fill-pattern': 'dots-concern'}), beforeId);
}

function squares(kind, paint) {
  const property = `${kind}s`;
  return {
    id: LAYERS[kind], type: 'fill', source: 'events', 'source-layer': 'events',
    filter: ['>', ['get', property], 0],
    paint: {...paint, 'fill-opacity': opacity(property), 'fill-antialias': false},
  };
}

/** By the square root of the count, so that 1 can still be seen beside 100. */
function opacity(property) {
  return ['interpolate', ['linear'], ['sqrt', ['get', property]], 1, 0.12, 3, 0.34, 10, 0.8];
}

/** Shows the events of the chosen kind, category and days. */
export function showEvents(map, state, {from, to}) {
  const {kind, category} = state;
  const template = tiles.template('events', {kind: kind === 'both' ? '' : kind, category, from, to});
  const source = map.getSource('events');
  if (source.tiles?.[0] !== template) {
    source.setTiles([template]);
  }
  for (const [ofKind, layer] of Object.entries(LAYERS)) {
    const visible = isShown(state, 'events') && (kind === 'both' || kind === ofKind);
    map.setLayoutProperty(layer, 'visibility', visible ? 'visible' : 'none');
  }
}
