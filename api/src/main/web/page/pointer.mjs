// The words beside the pointer.

import {counted, KINDS, stabilityWords, verdictWithSign} from './words.mjs';

/** What lies under the pointer, a line each; empty where nothing of ours does. */
export function describe(features, city, state, verdictByBeat) {
  const first = (layer) => features.find((feature) => feature.layer.id === layer)?.properties;
  return [
    hotspotLine(first('hotspots-area'), city),
    squareLine(first('events-incidents'), 'incident'),
    squareLine(first('events-concerns'), 'concern'),
    beatLine(first('beats-area'), state, verdictByBeat),
  ].filter(Boolean).join('\n');
}

function hotspotLine(hotspot, {publication}) {
  if (!hotspot) {
    return '';
  }
  const {name} = publication.categories.find(
      (c) => c.kind === hotspot.kind && c.category === hotspot.category);
  const {one, many} = KINDS[hotspot.kind];
  const stability = stabilityWords(hotspot, publication.hotspots);
  return `Hotspot: ${name} no. ${hotspot.rank}, ${counted(hotspot.weight, one, many)}`
      + (stability && `, ${stability}`);
}

function squareLine(square, kind) {
  return square ? `${counted(square[`${kind}s`], KINDS[kind].one, KINDS[kind].many)} in this square` : '';
}

function beatLine(beat, state, verdictByBeat) {
  if (!beat) {
    return '';
  }
  const title = beat.name === beat.code ? `Beat ${beat.code}` : `Beat ${beat.code}: ${beat.name}`;
  return state.view === 'trend' ? `${title}, ${verdictWithSign(verdictByBeat.get(beat.code))}` : title;
}
