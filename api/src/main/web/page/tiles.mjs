// Addresses of the server's vector tiles.

const BASE = new URL('tiles/', document.baseURI).href;

/** The deepest zoom that the server cuts; the map enlarges these tiles beyond it. */
const MAX_ZOOM = 14;

/**
 * A vector source of a layer with its filters. The publication is part of the address, so that no
 * browser keeps the tiles of the one before; filters that are empty are left out.
 */
export function source(layer, {publicationId}, filters = {}) {
  const given = Object.entries({p: publicationId, ...filters}).filter(([, value]) => value);
  return {
    type: 'vector',
    tiles: [`${BASE}${layer}/{z}/{x}/{y}.mvt?${new URLSearchParams(given)}`],
    minzoom: 0,
    maxzoom: MAX_ZOOM,
  };
}

/** The same, asked for within the bounds of the city only. */
export function citySource(layer, publication, filters) {
  return {...source(layer, publication, filters), bounds: publication.bounds};
}
