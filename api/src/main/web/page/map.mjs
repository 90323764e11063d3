// The map itself: where it looks, its controls, what a click and a pointer mean.

import * as maplibregl from './vendor/maplibre-gl/dist/maplibre-gl.mjs';
import * as basemap from './basemap.mjs';
import {byId} from './dom.mjs';
import * as session from './session.mjs';

const CITY_PADDING = 24;

const WORDS = {
  'Map.Title': 'Map of the beats. The list of beats holds the same figures.',
  'NavigationControl.ZoomIn': 'Zoom in',
  'NavigationControl.ZoomOut': 'Zoom out',
};

/** Makes the map and resolves once its style is there, so that layers can be added. */
export async function createMap(publication, at) {
  const map = new maplibregl.Map({
    container: 'map',
    style: basemap.style(publication),
    ...startingView(publication, at),
    maxBounds: padded(publication.bounds),
    minZoom: 7,
    maxZoom: 17,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: publication.basemapStyle ? {compact: true} : false,
    canvasContextAttributes: {preserveDrawingBuffer: true, antialias: true}, // so that it prints
    locale: WORDS,
    fadeDuration: 0,
    transformRequest: (url) => ({url, headers: session.headersFor(url)}),
  });
  map.on('error', ({error}) => error?.status === 401 && session.lose());
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  addControls(map, publication);
  await map.once('style.load');
  return map;
}

/** Where the address says, unless that is outside the city. */
function startingView({bounds}, at) {
  const [west, south, east, north] = bounds;
  const [zoom, lat, lon] = at.split('/').map(Number);
  return lon >= west && lon <= east && lat >= south && lat <= north
    ? {zoom, center: [lon, lat]}
    : {bounds, fitBoundsOptions: {padding: CITY_PADDING}};
}

/** Half the city's width around it: far enough to look about, too near to get lost. */
function padded([west, south, east, north]) {
  const x = Math.max(0.2, (east - west) * 0.75);
  const y = Math.max(0.2, (north - south) * 0.75);
  return [west - x, Math.max(-85, south - y), east + x, Math.min(85, north + y)];
}

function addControls(map, publication) {
  map.addControl(new maplibregl.NavigationControl({showCompass: false}), 'top-right');
  map.addControl(new WholeCity(publication), 'top-right');
  map.addControl(new maplibregl.ScaleControl({maxWidth: 110}), 'bottom-right');
}

/** A button that shows the whole city again. */
class WholeCity {
  constructor(publication) {
    this.publication = publication;
  }

  onAdd(map) {
    this.element = document.createElement('div');
    this.element.className = 'maplibregl-ctrl maplibregl-ctrl-group';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'whole-city';
    button.title = 'Show the whole city';
    button.setAttribute('aria-label', button.title);
    button.addEventListener('click', () => lookAtCity(map, this.publication));
    this.element.append(button);
    return this.element;
  }

  onRemove() {
    this.element.remove();
  }
}

/** Tells where the map looks whenever it comes to rest: "11.25/41.9012/-87.6034". */
export function onRest(map, listener) {
  map.on('moveend', () => {
    const {lng, lat} = map.getCenter();
    listener(`${map.getZoom().toFixed(2)}/${lat.toFixed(4)}/${lng.toFixed(4)}`);
  });
}

/** Calls back with the beat under a click, and keeps a small label beside the pointer. */
export function onPointer(map, {beatChosen, describe}) {
  const tip = byId('tip');
  map.on('click', (event) => {
    const beat = codeAt(map, event.point);
    if (beat) {
      beatChosen(beat);
    }
  });
  map.on('mousemove', (event) => {
    const words = describe(map.queryRenderedFeatures(event.point));
    map.getCanvas().style.cursor = words ? 'pointer' : '';
    tip.hidden = !words;
    tip.textContent = words;
    tip.style.transform = `translate(${event.point.x + 14}px, ${event.point.y + 14}px)`;
  });
  map.on('mouseout', () => (tip.hidden = true));
}

function codeAt(map, point) {
  return map.queryRenderedFeatures(point, {layers: ['beats-area']})[0]?.properties.code;
}

/** Shows the whole city at once. */
export function lookAtCity(map, {bounds}) {
  map.fitBounds(bounds, {padding: CITY_PADDING, duration: 0});
}

/** Moves the map so that an extent fills it; without motion where the reader wants none. */
export function lookAt(map, extent) {
  map.fitBounds(extent, {padding: 40, maxZoom: 13.2, duration: 500});
}

/** Moves the map only if the middle of an extent is out of sight. */
export function bringIntoView(map, [west, south, east, north]) {
  const middle = [(west + east) / 2, (south + north) / 2];
  if (!map.isMoving() && !map.getBounds().contains(middle)) {
    map.easeTo({center: middle, duration: 500});
  }
}
