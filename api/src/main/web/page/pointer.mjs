// The words beside the pointer.

import {counted, KINDS, stabilityWords, verdictWithSign} from './words.mjs';

const GROUND = {
  firm: 'that was hot in at least 8 of 10 runs',
  likely: 'that was hot in at least half of the runs',
  fragile: 'that was hot in some runs, in less than half',
};

/** What lies under the pointer, a line each; empty where nothing of ours does. */
export function describe(features, city, state, verdictByBeat) {
  const first = (layer) => features.find((feature) => feature.layer.id === layer)?.properties;
  return [
    hotspotLine(first('hotspots-area'), city),
    groundLine(first('robust-area')),
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

function groundLine(ground) {
  return ground ? `Ground ${GROUND[ground.stability]}` : '';
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
