// The legend: every sign of the map beside a plain sentence.

import * as days from './days.mjs';
import {byId, el} from './dom.mjs';
import {isRobustShown, isShown} from './state.mjs';
import {count, KINDS} from './words.mjs';

/** Shows the legend of the chosen view for these windows. */
export function showLegend(state, publication, windows) {
  const entries = state.view === 'map'
    ? mapEntries(state, publication, windows)
    : trendEntries(state, publication, windows);
  byId('legend').replaceChildren(el('ul', {class: 'signs'}, entries), more());
}

function entry(sign, title, ...text) {
  return el('li', {},
      el('span', {class: `sign ${sign}`, 'aria-hidden': 'true'}),
      el('div', {}, el('strong', {}, title), el('p', {}, ...text)));
}

function more() {
  return el('p', {class: 'more'}, el('a', {href: '#about'}, 'How to read this map'));
}

function mapEntries(state, publication, {now}) {
  const kinds = state.kind === 'both' ? ['incident', 'concern'] : [state.kind];
  const shown = (layer) => (isShown(state, layer) ? kinds : []);
  return [
    ...shown('hotspots').map((kind) => entry(`sign-hotspot-${kind}`, `Hotspot of ${KINDS[kind].many}`,
        hotspotSentence(state, publication, kind))),
    ...(isShown(state, 'hotspots') && publication.hotspots.robustness.runs > 0
      ? [stabilityEntry(publication.hotspots.robustness)]
      : []),
    ...(isRobustShown(state)
      ? [entry(`sign-robust-${state.kind}`, 'Ground that runs agree on',
          'The darker, the more often it was hot: in at least 8 of 10 runs, in at least half, in some.')]
      : []),
    ...shown('events').map((kind) => entry(`sign-events-${kind}`, `Recorded ${KINDS[kind].many}`,
        'Counted in squares; the stronger, the more. Never a single address. ',
        days.rangeInWords(now), '.')),
    entry('sign-border', 'Beat', 'Choose one on the map or in the list below for its summary.'),
  ];
}

function hotspotSentence(state, publication, kind) {
  const {radiusM, window} = publication.hotspots;
  return `Around places that have at least ${leastWeight(state, publication, kind)} ${KINDS[kind].many} of one `
      + `category within ${count(radiusM)} m, ${days.rangeInWords(window)}.`;
}

function stabilityEntry({runs}) {
  const sign = (stability) => el('span', {class: `sign sign-${stability}`, 'aria-hidden': 'true'});
  return el('li', {class: 'stability-signs'},
      el('span', {class: 'stability-row', 'aria-hidden': 'true'}, sign('firm'), sign('likely'), sign('fragile')),
      el('div', {}, el('strong', {}, 'Firm, likely, fragile'),
          el('p', {}, `The question was asked ${count(runs)} times, each time a little otherwise. Firm: hot in at `
              + 'least 8 of 10 runs; likely: in at least half. A fragile one has no fill: another choice, as good, '
              + 'would not show it.')));
}

/** "20", or "12 to 32" where the categories shown differ. */
function leastWeight({category}, {categories, hotspots}, kind) {
  const weights = categories
      .filter((each) => each.kind === kind && (category === '' || each.category === category))
      .map((each) => hotspots.minWeightByCategory?.[each.category] ?? hotspots.minWeight);
  const [least, most] = [Math.min(...weights), Math.max(...weights)];
  return least === most ? count(least) : `${count(least)} to ${count(most)}`;
}

function trendEntries(state, publication, {now, before, tests, falseDiscoveryRate}) {
  const compared = `${days.rangeInWords(now)} against ${days.rangeInWords(before)}`;
  const what = state.category ? '' : 'of at least one category ';
  return [
    entry('sign-more', '▲ More', `Clearly more ${what}than before: ${compared}.`),
    entry('sign-fewer', '▼ Fewer', `Clearly fewer ${what}than before.`),
    state.category ? null : entry('sign-mixed', '▲▼ More and fewer', 'Of different categories.'),
    entry('sign-quiet', 'No clear change', 'A difference that chance alone may well bring.'),
    entry('sign-not-tested', 'Not tested', 'Nothing recorded in either period.'),
    entry('sign-none', 'How sure?', `${count(tests)} pairs of beat and category were tested together: of the `
        + `changes shown, about ${oneIn(falseDiscoveryRate)} may still be chance.`),
  ];
}

function oneIn(rate) {
  return `1 in ${Math.round(1 / rate)}`;
}
