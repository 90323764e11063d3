// The sentence above the map: what it shows, said out loud.

import * as days from './days.mjs';
import {byId, el} from './dom.mjs';
import {codesWith, isChosen} from './selection.mjs';
import {isShown} from './state.mjs';
import {count, counted, joined, selectionName} from './words.mjs';

/** Without a category a beat shows what changed clearly in any: nothing is added up. */
const ANY = {
  incident: 'Any kind of incident',
  concern: 'Any kind of concern',
  both: 'Any kind of incident or concern',
};

/** Says what is chosen and what came of it. */
export function showHeadline(state, city, windows, verdictByBeat) {
  const [sentence, time] = state.view === 'trend'
    ? [trendSentence(state, city, verdictByBeat), comparison(windows)]
    : [hotspotSentence(state, city), mapTimes(state, city, windows)];
  byId('headline').replaceChildren(el('h2', {}, sentence), el('p', {}, time));
  document.title = `${selectionName(state, city.publication)} · ${city.publication.city} · Beatlight`;
}

function hotspotSentence(state, {publication, hotspots}) {
  const chosen = hotspots.filter((hotspot) => isChosen(state, hotspot));
  const what = selectionName(state, publication);
  if (chosen.length === 0) {
    return `${what}: no hotspots.`;
  }
  const beats = new Set(chosen.map((hotspot) => hotspot.beat).filter(Boolean)).size;
  const firm = chosen.filter(({stability}) => stability === 'firm').length;
  const sure = publication.hotspots.robustness.runs > 0 ? `, ${firm === 0 ? 'none' : count(firm)} firm` : '';
  return `${what}: ${counted(chosen.length, 'hotspot')} in ${counted(beats, 'beat')}${sure}.`;
}

function mapTimes(state, {publication}, {now}) {
  return [
    isShown(state, 'hotspots') ? `Hotspots of ${days.rangeInWords(publication.hotspots.window)}` : '',
    isShown(state, 'events') ? `Recorded events of ${days.rangeInWords(now)}` : '',
  ].filter(Boolean).join(' · ');
}

function comparison({now, before}) {
  return `${days.rangeInWords(now)} compared with ${days.rangeInWords(before)}`;
}

function trendSentence(state, {publication, beats}, verdictByBeat) {
  const what = state.category ? selectionName(state, publication) : ANY[state.kind];
  const clear = [['more', 'more in'], ['fewer', 'fewer in'], ['mixed', 'more of some and fewer of others in']]
      .map(([verdict, words]) => [codesWith(verdict, verdictByBeat).length, words])
      .filter(([number]) => number > 0)
      .map(([number, words]) => `${words} ${counted(number, 'beat')}`);
  const quiet = codesWith('no-clear-change', verdictByBeat).length;
  return clear.length === 0
    ? `${what}: no clear change in any of the ${count(beats.length)} beats.`
    : `${what}: ${joined(clear)}; no clear change in ${count(quiet)} of ${count(beats.length)}.`;
}
