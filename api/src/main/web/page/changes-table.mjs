// The table of one stream in a beat: now, before, and the change in words.

import {el} from './dom.mjs';
import * as words from './words.mjs';

/** A section with the table of one kind; `chosen` is called with the category of a row. */
export function changesTable(kind, rows, chosen) {
  const head = el('thead', {}, el('tr', {},
      ['Category', 'Now', 'Before', 'Change'].map((title) => el('th', {scope: 'col'}, title))));
  const body = el('tbody', {}, rows.map((row) => tableRow(row, chosen)));
  const caption = el('caption', {class: `kind-${kind}`}, words.KINDS[kind].title);
  return el('table', {class: 'changes'}, caption, head,
      rows.length > 0 ? body : el('tbody', {}, el('tr', {}, el('td', {colspan: 4}, 'Nothing recorded.'))));
}

function tableRow(row, chosen) {
  const name = el('button', {
    type: 'button', class: 'plain', title: `Show the weeks of: ${row.name}`,
    onclick: () => chosen(row.kind, row.category),
  }, row.name);
  return el('tr', {class: `is-${row.verdict}`},
      el('th', {scope: 'row'}, name),
      el('td', {class: 'number'}, words.count(row.now)),
      el('td', {class: 'number'}, words.count(row.before)),
      el('td', {class: `verdict-${row.verdict}`},
          words.verdictWithSign(row.verdict), figures(row)));
}

/** The figures behind the words, shown on demand. */
function figures({difference, percentChange, pValue, qValue}) {
  const percent = percentChange === null ? '' : `, ${words.percent(percentChange)}`;
  const tested = qValue === null ? null
    : el('span', {}, `q ${words.probability(qValue)}, p ${words.probability(pValue)}`);
  return el('span', {class: 'figures'}, el('span', {}, words.signed(difference) + percent), tested);
}

/** "Clearly more burglary, clearly less noise." or the quiet default. */
export function summarySentence(rows) {
  const named = (verdict) => rows.filter((row) => row.verdict === verdict).map((row) => row.name.toLowerCase());
  const parts = [['more', 'more '], ['fewer', 'fewer ']]
      .filter(([verdict]) => named(verdict).length > 0)
      .map(([verdict, lead]) => lead + words.joined(named(verdict)));
  const quiet = rows.filter((row) => row.verdict === 'no-clear-change').length;
  if (parts.length === 0) {
    return 'No clear change in any category.';
  }
  const others = words.counted(quiet, 'other category', 'other categories');
  return `Recorded: ${parts.join('; ')}. No clear change in ${others}.`;
}
