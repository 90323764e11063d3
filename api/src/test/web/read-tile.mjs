// Prints the tiles of files as Mapbox's own reader sees them: `node read-tile.mjs FILE...`, a line of JSON a file.
import {readFileSync} from 'node:fs';
import {VectorTile, classifyRings} from '../../main/web/node_modules/@mapbox/vector-tile/index.js';
import {PbfReader} from '../../main/web/node_modules/pbf/index.js';

const POLYGON = 3;

const places = (points) => points.map(({x, y}) => [x, y]);

function geometry(feature) {
  const parts = feature.loadGeometry();
  return feature.type === POLYGON
    ? classifyRings(parts).map((rings) => rings.map(places))
    : parts.map(places);
}

function features(layer) {
  return Array.from({length: layer.length}, (_, i) => layer.feature(i)).map((feature) => ({
    id: feature.id ?? 0,
    type: feature.type,
    properties: {...feature.properties},
    geometry: geometry(feature),
  }));
}

for (const file of process.argv.slice(2)) {
  const {layers} = new VectorTile(new PbfReader(readFileSync(file)));
  const read = Object.entries(layers).map(([name, layer]) => [name, {version: layer.version, extent: layer.extent, features: features(layer)}]);
  console.log(JSON.stringify(Object.fromEntries(read)));
}
