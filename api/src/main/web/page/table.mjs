// Tables of figures: a head whose name begins with # stands over numbers.

import {el} from './dom.mjs';

/** The cells of a row: words, elements, or lists of them. */
export function row(...cells) {
  return cells;
}

/** A table of rows, or of groups of rows with a title each. */
export function table(heads, ...groups) {
  const numeric = heads.map((head) => head.startsWith('#'));
  const head = el('tr', {}, heads.map((name, i) => el('th', {scope: 'col', class: numeric[i] && 'number'}, name.replace('#', ''))));
  return el('table', {}, el('thead', {}, head), groups.map((group) => body(group, numeric)));
}

function body(group, numeric) {
  const title = Array.isArray(group) ? null
    : el('tr', {}, el('th', {scope: 'rowgroup', colspan: numeric.length, class: 'group'}, group.title));
  const rows = Array.isArray(group) ? group : group.rows;
  return el('tbody', {}, title, rows.map((cells) => el('tr', {}, cells.map((cell, i) =>
    el(i === 0 ? 'th' : 'td', {scope: i === 0 && 'row', class: numeric[i] && 'number'}, cell)))));
}
