// Hotspots on the map: incidents with a full outline, concerns with a dashed one; the less sure, the fainter.

import * as basemap from './basemap.mjs';
import {colour} from './dom.mjs';
import {isShown} from './state.mjs';
import * as tiles from './tiles.mjs';

const KIND_COLOUR = () => ['match', ['get', 'kind'], 'concern', colour('concern'), colour('incident')];

/** By stability, the last where no runs were asked. */
const byStability = (firm, likely, fragile, unknown) =>
  ['match', ['get', 'stability'], 'firm', firm, 'likely', likely, 'fragile', fragile, unknown];
const FILL_OPACITY = byStability(0.3, 0.14, 0, 0.18);
const LINE_OPACITY = byStability(1, 0.9, 0.6, 1);
const LINE_WIDTH = ['interpolate', ['linear'], ['zoom'],
  10, byStability(1.9, 1.2, 0.8, 1.3), 14, byStability(3.2, 2, 1.2, 2.4)];

const LAYERS = ['hotspots-area', 'hotspots-incident', 'hotspots-concern', 'hotspots-rank'];

/** Adds the sources `hotspots` and `hotspot-centres` and their layers. */
export function addHotspots(map, publication, hotspots) {
  map.addSource('hotspots', tiles.citySource('hotspots', publication));
  map.addSource('hotspot-centres', {type: 'geojson', data: centres(hotspots)});
  map.addLayer(area());
  map.addLayer(outline('incident', {}));
  map.addLayer(outline('concern', {'line-dasharray': [2.2, 1.4]}));
}

/** Adds the ranks, above every other label so that those make room. */
export function addRanks(map) {
  map.addLayer(rank(map));
}

/** The outlines themselves would carry a number in every tile that they touch. */
function centres(hotspots) {
  const features = hotspots.map((hotspot) => ({
    type: 'Feature',
    geometry: {type: 'Point', coordinates: [hotspot.centerLon, hotspot.centerLat]},
    properties: {kind: hotspot.kind, category: hotspot.category, rank: hotspot.rank},
  }));
  return {type: 'FeatureCollection', features};
}

function area() {
  return {
    id: 'hotspots-area', type: 'fill', source: 'hotspots', 'source-layer': 'hotspots',
    paint: {'fill-color': KIND_COLOUR(), 'fill-opacity': FILL_OPACITY},
  };
}

function outline(kind, paint) {
  return {
    id: `hotspots-${kind}`, type: 'line', source: 'hotspots', 'source-layer': 'hotspots',
    layout: {'line-join': 'round'},
    paint: {'line-color': colour(kind), 'line-width': LINE_WIDTH, 'line-opacity': LINE_OPACITY, ...paint},
  };
}

function rank(map) {
  return {
    id: 'hotspots-rank', type: 'symbol', source: 'hotspot-centres',
    layout: {
      'text-field': ['to-string', ['get', 'rank']],
      'text-font': basemap.fonts(map).bold,
      'text-size': 14,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {'text-color': KIND_COLOUR(), 'text-halo-color': colour('card'), 'text-halo-width': 1.8},
  };
}

/** Shows the chosen hotspots; their ranks only within one category, where they mean something. */
export function showHotspots(map, state) {
  const {kind, category} = state;
  for (const layer of LAYERS) {
    const ranks = layer === 'hotspots-rank';
    const visible = isShown(state, 'hotspots') && (!ranks || category !== '');
    map.setLayoutProperty(layer, 'visibility', visible ? 'visible' : 'none');
    map.setFilter(layer, chosen(kind, category, layer));
  }
}

function chosen(kind, category, layer) {
  const conditions = ['all'];
  const kindOfLayer = /-(incident|concern)$/.exec(layer)?.[1];
  if (kindOfLayer) {
    conditions.push(['==', ['get', 'kind'], kindOfLayer]);
  }
  if (kind !== 'both') {
    conditions.push(['==', ['get', 'kind'], kind]);
  }
  if (category) {
    conditions.push(['==', ['get', 'category'], category]);
  }
  return conditions;
}
