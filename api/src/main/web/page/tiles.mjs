// Addresses of the server's vector tiles.

const BASE = new URL('tiles/', document.baseURI).href;

/** The deepest zoom that the server cuts; the map enlarges these tiles beyond it. */
export const MAX_ZOOM = 14;

/** The address template of a layer's tiles, without the filters that are empty. */
export function template(layer, filters = {}) {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value));
  return `${BASE}${layer}/{z}/{x}/{y}.mvt${query.size ? `?${query}` : ''}`;
}

/** A vector source of a layer; with bounds, asked for within them only. */
export function source(layer, {bounds} = {}) {
  const known = bounds ? {bounds} : {};
  return {type: 'vector', tiles: [template(layer)], minzoom: 0, maxzoom: MAX_ZOOM, ...known};
}
