// Beats on the map: their borders, their labels, the one that is chosen or pointed at.

import * as basemap from './basemap.mjs';
import {colour} from './dom.mjs';
import * as tiles from './tiles.mjs';
import {VERDICTS} from './words.mjs';

const SOURCE = {source: 'beats', 'source-layer': 'beats'};
const is = (flag) => ['boolean', ['feature-state', flag], false];

/** Adds the source `beats` and the layers that lie under everything else of ours. */
export function addAreas(map, publication) {
  map.addSource('beats', {...tiles.citySource('beats', publication), promoteId: {beats: 'code'}});
  map.addLayer({
    id: 'beats-area', type: 'fill', ...SOURCE,
    paint: {
      'fill-color': colour('ink'),
      'fill-opacity': ['case', is('pointed'), 0.07, 0],
    },
  });
}

/** Adds borders and labels, which lie above everything else of ours. */
export function addBorders(map) {
  border(map, 'beats-halo', colour('paper'), ['interpolate', ['linear'], ['zoom'], 10, 2.4, 14, 4.5]);
  border(map, 'beats-border', colour('border'), ['interpolate', ['linear'], ['zoom'], 10, 0.9, 14, 1.8]);
  border(map, 'beats-chosen', colour('ink'), ['case', is('chosen'), 3.4, is('pointed'), 2, 0]);
  map.addLayer({
    id: 'beats-label', type: 'symbol', source: 'beats', 'source-layer': 'beat_labels',
    layout: {
      'text-font': basemap.fonts(map).plain,
      'text-size': ['interpolate', ['linear'], ['zoom'], 10, 11.5, 13, 15],
      'text-line-height': 1.15,
      'text-max-width': 9,
      'text-padding': 1,
      'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
      'text-radial-offset': 1.1,
    },
    paint: {
      'text-color': colour('ink'),
      'text-halo-color': colour('paper'),
      'text-halo-width': 1.8,
    },
  });
  label(map, new Map());
}

function border(map, id, lineColor, lineWidth) {
  map.addLayer({
    id, type: 'line', ...SOURCE,
    layout: {'line-join': 'round'},
    paint: {'line-color': lineColor, 'line-width': lineWidth},
  });
}

/** Labels beats with their code, from zoom 12 with their name, and with a sign where one is given. */
export function label(map, verdictByBeat) {
  const sign = signExpression(verdictByBeat);
  const bold = {'text-font': ['literal', basemap.fonts(map).bold]};
  map.setLayoutProperty('beats-label', 'text-field', [
    'step', ['zoom'],
    ['format', sign, bold, ['get', 'code'], bold],
    12,
    ['format', sign, bold, ['get', 'code'], bold, nameExpression(), {'font-scale': 0.8}],
  ]);
}

/** The name on a second line, unless it is the code again. */
function nameExpression() {
  return ['case', ['==', ['get', 'name'], ['get', 'code']], '', ['concat', '\n', ['get', 'name']]];
}

function signExpression(verdictByBeat) {
  const signed = [...verdictByBeat].filter(([, verdict]) => VERDICTS[verdict].sign);
  return signed.length === 0
    ? ''
    : ['match', ['get', 'code'], ...signed.flatMap(([code, v]) => [code, `${VERDICTS[v].sign} `]), ''];
}

/** Moves a flag ("chosen", "pointed") from one beat to another; either may be empty. */
export function moveFlag(map, flag, from, to) {
  if (from) {
    map.setFeatureState({source: 'beats', sourceLayer: 'beats', id: from}, {[flag]: false});
  }
  if (to) {
    map.setFeatureState({source: 'beats', sourceLayer: 'beats', id: to}, {[flag]: true});
  }
}
