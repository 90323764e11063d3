// The weeks of a beat as words and as a table.

import * as days from './days.mjs';
import {el} from './dom.mjs';
import {oneDigit} from './words.mjs';

/** "above", "below" or "" for a week against its band; "" where there is no band yet. */
export function positionOf({events, low, high}) {
  return high === null || (events <= high && events >= low) ? '' : events > high ? 'above' : 'below';
}

/** The figures of the weekly chart as a table, the latest week first. */
export function weeksTable(weeks) {
  const heads = ['Week from', 'Recorded', 'Mean of 8 weeks before', 'Expected range', 'Outside?'];
  return el('table', {class: 'weeks'},
      el('thead', {}, el('tr', {}, heads.map((head) => el('th', {scope: 'col'}, head)))),
      el('tbody', {}, weeks.toReversed().map(weekRow)));
}

function weekRow(week) {
  const known = week.high !== null;
  return el('tr', {},
      el('th', {scope: 'row'}, days.dayInWords(week.from)),
      el('td', {class: 'number'}, String(week.events)),
      el('td', {class: 'number'}, known ? oneDigit(week.mean) : '–'),
      el('td', {class: 'number'}, known ? `${oneDigit(week.low)} – ${oneDigit(week.high)}` : '–'),
      el('td', {}, positionOf(week)));
}
