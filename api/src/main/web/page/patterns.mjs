// Fill patterns, drawn dot by dot: they say without colour what colour says.

import {colour} from './dom.mjs';

const SIZE = 16; // pixels of the image; 8 on the map

/** Adds the patterns `dots-concern`, `hatch-not-tested` and `stripes-mixed` to the map. */
export function addPatterns(map) {
  add(map, 'dots-concern', dots(rgba('concern')));
  add(map, 'hatch-not-tested', hatch(rgba('not-tested')));
  add(map, 'stripes-mixed', stripes(rgba('more-fill'), rgba('fewer-fill')));
}

function add(map, name, pixel) {
  const data = new Uint8ClampedArray(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      data.set(pixel(x, y), (y * SIZE + x) * 4);
    }
  }
  map.addImage(name, {width: SIZE, height: SIZE, data}, {pixelRatio: 2});
}

function dots(rgba) {
  const radius = SIZE * 0.34;
  return (x, y) => {
    const distance = Math.hypot(x + 0.5 - SIZE / 2, y + 0.5 - SIZE / 2);
    return withAlpha(rgba, Math.max(0, Math.min(1, radius - distance + 0.5)));
  };
}

function hatch(rgba) {
  return (x, y) => withAlpha(rgba, (x + y) % SIZE < 3 ? 1 : 0);
}

function stripes(first, second) {
  return (x, y) => ((x + y) % SIZE < SIZE / 2 ? first : second);
}

function withAlpha([red, green, blue], alpha) {
  return [red, green, blue, Math.round(alpha * 255)];
}

function rgba(name) {
  const hex = colour(name).slice(1);
  return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)).concat(255);
}
