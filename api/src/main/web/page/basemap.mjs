// What lies under our layers: the publication's own backdrop of parks, water and streets, or the
// style that the operator named.

import {colour} from './dom.mjs';
import * as tiles from './tiles.mjs';

// without a glyph server MapLibre draws letters with the page's own fonts
const PAGE_FONT = ['Atkinson Hyperlegible Next', 'sans-serif'];

const BOLD_PAGE_FONT = ['Beatlight Bold', 'sans-serif'];

const STREET_WIDTH = ['interpolate', ['exponential', 1.6], ['zoom'], 10, 0.5, 12, 1.1, 14, 3.2, 17, 16];
const CASING_WIDTH = ['interpolate', ['exponential', 1.6], ['zoom'], 12, 1.6, 14, 4.6, 17, 18.5];

/** The style to start the map with. */
export function style(publication) {
  return publication.basemapStyle || {
    version: 8,
    sources: {backdrop: tiles.source('backdrop', publication)},
    layers: [ground(), parks(), water(), streetCasing(), streets(), names()],
  };
}

/** The layer under which shaded beats belong, so that water and streets stay readable on top. */
export function firstLayerAboveShading(map) {
  return map.getLayer('backdrop-water') ? 'backdrop-water' : undefined;
}

/** Fonts that the style under our layers can draw: `plain` and, where there is one, `bold`. */
export function fonts(map) {
  const {glyphs, layers} = map.getStyle();
  if (!glyphs) {
    return {plain: PAGE_FONT, bold: BOLD_PAGE_FONT};
  }
  const labelled = layers.find((layer) => Array.isArray(layer.layout?.['text-font']));
  const plain = labelled?.layout['text-font'] ?? ['Open Sans Regular'];
  return {plain, bold: plain};
}

function ground() {
  return {id: 'ground', type: 'background', paint: {'background-color': colour('ground')}};
}

function parks() {
  return backdrop('backdrop-parks', 'parks', 'fill', {paint: {'fill-color': colour('park')}});
}

function water() {
  return backdrop('backdrop-water', 'water', 'fill', {paint: {'fill-color': colour('water')}});
}

function streetCasing() {
  return backdrop('backdrop-street-casing', 'streets', 'line', {
    minzoom: 12.5,
    layout: {'line-cap': 'round', 'line-join': 'round'},
    paint: {'line-color': colour('street-edge'), 'line-width': CASING_WIDTH},
  });
}

function streets() {
  return backdrop('backdrop-streets', 'streets', 'line', {
    layout: {'line-cap': 'round', 'line-join': 'round'},
    paint: {
      'line-color': colour('street'),
      'line-width': STREET_WIDTH,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 10, 0.5, 13, 1],
    },
  });
}

function names() {
  return backdrop('backdrop-names', 'streets', 'symbol', {
    minzoom: 13.8,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': PAGE_FONT,
      'text-size': 11,
      'symbol-placement': 'line',
      'symbol-spacing': 420,
    },
    paint: {
      'text-color': colour('ink-soft'),
      'text-halo-color': colour('street'),
      'text-halo-width': 1.4,
    },
  });
}

function backdrop(id, sourceLayer, type, rest) {
  return {id, type, source: 'backdrop', 'source-layer': sourceLayer, ...rest};
}
