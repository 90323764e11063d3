// Extents of polygons in degrees: [west, south, east, north].

export function extentOf({coordinates}) {
  const extent = [Infinity, Infinity, -Infinity, -Infinity];
  grow(extent, coordinates);
  return extent;
}

function grow(extent, coordinates) {
  if (typeof coordinates[0] !== 'number') {
    coordinates.forEach((part) => grow(extent, part));
    return;
  }
  const [lon, lat] = coordinates;
  extent[0] = Math.min(extent[0], lon);
  extent[1] = Math.min(extent[1], lat);
  extent[2] = Math.max(extent[2], lon);
  extent[3] = Math.max(extent[3], lat);
}
