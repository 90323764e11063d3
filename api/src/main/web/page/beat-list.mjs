// The list of beats: the map's figures for those who read, listen or use the keyboard.

import {byId, el} from './dom.mjs';
import {eventsNow} from './selection.mjs';
import {count, KINDS, verdictWithSign} from './words.mjs';

const LONG_LIST = 12;

/** Makes the list; `show` fills in what the chosen view says of each beat. */
export function createBeatList(beats, {chosen, pointed}) {
  const rows = new Map(beats.map((beat) => [beat.code, row(beat, chosen, pointed)]));
  const list = el('ul', {class: 'beat-list'}, [...rows.values()]);
  const search = el('input', {
    type: 'search', id: 'beat-search', placeholder: 'Find a beat', 'aria-label': 'Find a beat',
    oninput: () => find(rows, beats, search.value),
  });
  byId('beats').replaceChildren(...(beats.length > LONG_LIST ? [search, list] : [list]));
  return {show: (state, changes, verdictByBeat) => show(rows, state, changes, verdictByBeat)};
}

function row(beat, chosen, pointed) {
  return el('li', {},
      el('button', {
        type: 'button',
        'data-beat': beat.code,
        onclick: () => chosen(beat.code),
        onmouseenter: () => pointed(beat.code),
        onmouseleave: () => pointed(''),
        onfocus: () => pointed(beat.code),
        onblur: () => pointed(''),
      },
      el('span', {class: 'code'}, beat.code),
      el('span', {class: 'name'}, beat.name === beat.code ? '' : beat.name),
      el('span', {class: 'says'})));
}

function find(rows, beats, text) {
  const wanted = text.trim().toLowerCase();
  for (const {code, name} of beats) {
    rows.get(code).hidden = !`${code} ${name}`.toLowerCase().includes(wanted);
  }
}

function show(rows, state, changes, verdictByBeat) {
  for (const [code, item] of rows) {
    const button = item.firstElementChild;
    const verdict = verdictByBeat.get(code);
    const says = button.querySelector('.says');
    says.className = `says ${state.view === 'trend' ? `verdict-${verdict}` : 'counts'}`;
    says.replaceChildren(...(state.view === 'trend' ? [verdictWithSign(verdict)] : counts(code, changes, state)));
    button.toggleAttribute('aria-current', state.beat === code);
  }
}

function counts(code, changes, state) {
  const events = eventsNow(code, changes, state);
  return ['incident', 'concern']
      .filter((kind) => state.kind === 'both' || state.kind === kind)
      .map((kind) => el('span', {class: `count-${kind}`},
          count(events[kind]), el('span', {class: 'unseen'}, ` ${KINDS[kind].many} `)));
}

/** Puts the keyboard on a beat of the list, or on its heading. */
export function focusList(code) {
  const button = [...document.querySelectorAll('.beat-list button')].find((b) => b.dataset.beat === code);
  (button ?? byId('beats-title')).focus();
}
