// The months of a source as small pictures, one a year, all of one height: read, kept, expected.

import {el} from './dom.mjs';
import {alarms, yearsOf} from './quality-figures.mjs';
import {monthInWords, share, VERDICTS} from './quality-words.mjs';
import {svg} from './svg.mjs';
import {count, counted, joined} from './words.mjs';

const STEP = 12; // a month's width
const BAR = 9;
const HEIGHT = 60;
const TOP = 12; // room for a mark above the highest bar

/** The strip with its key; `chosen` is called with a month that was pointed at. */
export function monthStrip(source, month, chosen) {
  const {years, earlier} = yearsOf(source);
  const most = Math.max(1, ...years.flatMap((year) => year.months.map(heightOf)));
  return el('div', {class: 'strip'},
      el('ul', {class: 'years'}, years.map((year) => el('li', {},
          picture(year, most, month, chosen), el('span', {}, String(year.year))))),
      key(most, earlier, years));
}

function heightOf(month) {
  return month ? Math.max(month.read, month.expected ?? 0) : 0;
}

function picture({year, months}, most, chosenMonth, chosen) {
  return svg('svg', {
    viewBox: `0 0 ${12 * STEP} ${TOP + HEIGHT + 1}`, role: 'img', 'aria-label': spoken(year, months),
  },
  svg('line', {class: 'ground', x1: 0, x2: 12 * STEP, y1: TOP + HEIGHT + 0.5, y2: TOP + HEIGHT + 0.5}),
  months.map((month, index) => month && bar(month, index * STEP, most, chosenMonth, chosen)));
}

function bar(month, x, most, chosenMonth, chosen) {
  const height = (rows) => (rows / most) * HEIGHT;
  const top = (rows) => TOP + HEIGHT - height(rows);
  const left = x + (STEP - BAR) / 2;
  return svg('g', {class: month.month === chosenMonth ? 'month chosen' : 'month', onclick: () => chosen(month.month)},
      svg('title', {}, sentence(month)),
      svg('rect', {class: 'room', x, y: 0, width: STEP, height: TOP + HEIGHT}),
      svg('rect', {class: 'read', x: left, y: top(month.read), width: BAR, height: height(month.read)}),
      svg('rect', {class: 'kept', x: left, y: top(month.kept), width: BAR, height: height(month.kept)}),
      month.expected === null ? [] : ['halo', 'expected'].map((name) => level(name, x, top(month.expected))),
      alarms(month) ? mark(month, left + BAR / 2, top(heightOf(month))) : null);
}

function level(name, x, y) {
  return svg('line', {class: name, x1: x + 0.5, x2: x + STEP - 0.5, y1: y, y2: y});
}

/** The sign is the shape: a triangle that points down for too few, a cross for none. */
function mark({verdict}, x, y) {
  return verdict === 'low'
    ? svg('path', {class: 'low', d: `M${x - 4.5} ${y - 9}h9l-4.5 7z`})
    : svg('path', {class: 'missing', d: `M${x - 3.5} ${y - 9}l7 7m0 -7l-7 7`});
}

function sentence({month, read, kept, expected, share: part, verdict}) {
  const rows = `${monthInWords(month)}: ${count(read)} read, ${count(kept)} kept`;
  const told = expected === null ? '' : `, ${count(Math.round(expected))} expected`;
  const words = alarms({verdict}) && part !== null ? ` (${VERDICTS[verdict].words}, ${share(kept, expected)})` : '';
  return rows + told + words;
}

function spoken(year, months) {
  const known = months.filter(Boolean);
  const kept = known.reduce((sum, month) => sum + month.kept, 0);
  const marked = known.filter(alarms).map(({month, verdict}) => `${monthInWords(month)} is ${VERDICTS[verdict].words}`);
  return `${year}: ${counted(kept, 'row')} kept in ${counted(known.length, 'month')}; `
      + (marked.length > 0 ? joined(marked) : 'no month is low or missing');
}

function key(most, earlier, years) {
  const entry = (kind, words) => el('li', {}, el('span', {class: `key key-${kind}`}), words);
  const marked = new Set(years.flatMap(({months}) => months.filter(Boolean).map(({verdict}) => verdict)));
  return el('div', {class: 'strip-key'},
      el('ul', {},
          entry('kept', 'kept'),
          entry('lost', 'read, not kept'),
          entry('expected', 'expected'),
          marked.has('low') ? entry('low', 'low') : null,
          marked.has('missing') ? entry('missing', 'missing') : null),
      el('p', {}, `January to December; the highest mark is ${counted(Math.round(most), 'row')} a month.`
          + (earlier > 0 ? ` Not drawn: ${counted(earlier, 'row')} of earlier years, of which too few were kept to judge.` : '')));
}
