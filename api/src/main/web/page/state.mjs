// What the reader has chosen, kept in the address (#view=trend&category=burglary&beat=11), so that
// every state of the page can be sent to a colleague.

import {LATEST, windowsOf} from './periods.mjs';

const DEFAULTS = {view: 'map', kind: 'incident', category: '', period: LATEST, hide: '', show: '', beat: '', at: ''};

/** Reads an address's hash; whatever this publication does not know falls back to the default. */
export function parse(hash, publication) {
  const given = {...DEFAULTS, ...Object.fromEntries(new URLSearchParams(hash.replace(/^#/, '')))};
  const view = given.view === 'trend' ? 'trend' : 'map';
  const kind = ['incident', 'concern', 'both'].includes(given.kind) ? given.kind : DEFAULTS.kind;
  const category = isCategory(kind, given.category, publication) ? given.category : '';
  const period = windowsOf(given.period, publication) ? given.period : LATEST;
  const at = /^[\d.]+(\/-?[\d.]+){2}$/.test(given.at) ? given.at : '';
  const hide = ['hotspots', 'events'].filter((layer) => given.hide.split(',').includes(layer)).join(',');
  const show = given.show === 'robust' ? 'robust' : '';
  return {view, kind, category, period, hide, show, beat: given.beat, at};
}

function isCategory(kind, category, publication) {
  return publication.categories.some((c) => c.kind === kind && c.category === category);
}

/** The hash of a state; what is at its default is left out. */
export function format(state) {
  const said = Object.entries(state).filter(([key, value]) => value !== DEFAULTS[key]);
  return said.map(([key, value]) => `${key}=${readable(value)}`).join('&');
}

/** What an address need not escape after its hash stays as it is. */
function readable(value) {
  return encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%2C', ',');
}

/** Whether a layer of the map view ("hotspots", "events") is switched on. */
export function isShown({view, hide}, layer) {
  return view === 'map' && !hide.split(',').includes(layer);
}

/** Whether the ground that runs called hot is shown: of one category, since grounds of several overlap. */
export function isRobustShown({view, show, category}) {
  return view === 'map' && show === 'robust' && category !== '';
}

/** The state of this window: `state`, `set(part)`, and `on(keys, listener)` called at once and on change. */
export function createStore(publication) {
  const listeners = [];
  let state = parse(location.hash, publication);

  function accept(next) {
    const changed = Object.keys(DEFAULTS).filter((key) => next[key] !== state[key]);
    state = next;
    for (const {keys, listener} of listeners) {
      if (keys.some((key) => changed.includes(key))) {
        listener(state);
      }
    }
  }

  function set(part) {
    const next = parse(format({...state, ...part}), publication);
    const opensBeat = next.beat !== state.beat && next.beat !== '';
    history[opensBeat ? 'pushState' : 'replaceState'](null, '', `#${format(next)}`);
    accept(next);
  }

  addEventListener('hashchange', () => accept(parse(location.hash, publication)));
  return {
    get state() {
      return state;
    },
    set,
    on(keys, listener) {
      listeners.push({keys, listener});
      listener(state);
    },
  };
}
