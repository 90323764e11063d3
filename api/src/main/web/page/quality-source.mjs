// One source of the quality report.

import {el} from './dom.mjs';
import {monthStrip} from './month-strip.mjs';
import * as figures from './quality-figures.mjs';
import {format} from './quality-state.mjs';
import * as words from './quality-words.mjs';
import {row, table} from './table.mjs';
import {count, counted} from './words.mjs';

/** The section of a source; `chosen` is called with a month that was pointed at. */
export function sourceSection(source, state, meanings, chosen) {
  const name = source.tally.source;
  const shown = figures.figuresOf(source, state.month);
  const when = state.month ? `, ${words.monthInWords(state.month)}` : '';
  const id = `source-${encodeURIComponent(name)}`; // an id holds no space
  return el('section', {class: 'source', 'aria-labelledby': id},
      el('h2', {id, tabindex: -1}, name, el('span', {class: 'when'}, when)),
      rowCounts(shown),
      feedAnswer(source, state, chosen),
      findingsPart(shown, meanings),
      agreementPart(source),
      repairPart(source),
      filesPart(source));
}

function rowCounts({rows, usable}) {
  const entry = (term, number, part) => el('div', {}, el('dt', {}, term), el('dd', {}, number),
      part === undefined ? null : el('dd', {class: 'part'}, part));
  const of = (term, number) => entry(term, count(number), words.share(number, rows.read));
  const use = (term, number) => entry(term, words.share(number, rows.kept), `${count(number)} rows`);
  return el('div', {class: 'counts'},
      el('dl', {class: 'figures'},
          entry('rows read', count(rows.read)),
          of('kept', rows.kept),
          of('not used', rows.dropped),
          of('older versions', rows.superseded),
          of('duplicates', rows.duplicates)),
      usable && rows.kept > 0 ? el('h3', {}, 'What the rows kept can be used for') : null,
      usable && rows.kept > 0 ? el('dl', {class: 'figures'},
          use('where: on the map', usable.inSpace),
          use('what time of day', usable.forTimeOfDay),
          use('which beat', usable.forBeats)) : null);
}

function feedAnswer(source, state, chosen) {
  const {answer, because, tone} = words.brokenAnswer(source.completeness);
  const drawn = source.months.some(({month}) => month) || source.completeness.length > 0;
  return el('div', {class: 'part-of'},
      el('h3', {}, 'Is the feed broken?'),
      el('p', {class: `answer answer-${tone}`}, el('strong', {}, answer), ` ${because}`),
      drawn ? monthStrip(source, state.month, chosen) : el('p', {}, 'Its rows are not known month by month.'),
      drawn ? monthTable(source) : null);
}

function monthTable(source) {
  const months = figures.yearsOf(source).years.flatMap((year) => year.months).filter(Boolean).toReversed();
  return el('details', {class: 'months'},
      el('summary', {}, 'The months as a table'),
      table(['Month', '#Read', '#Kept', '#Expected', '#Share', 'Verdict'], months.map((month) => row(
          el('a', {href: `#${format({source: source.tally.source, month: month.month})}`}, words.monthInWords(month.month)),
          count(month.read),
          count(month.kept),
          month.expected === null ? '–' : count(Math.round(month.expected)),
          month.expected ? words.share(month.kept, month.expected) : '–',
          verdict(month)))),
      el('p', {class: 'note'}, 'Expected is the mean of the same month of up to three years before, else the '
          + 'median of up to twelve months before. A month is low if it holds far less than that, and if chance '
          + 'would bring so few in fewer than one of 1,000 months.'));
}

function verdict(month) {
  const {words: said, sign} = words.VERDICTS[month.verdict];
  return el('span', {class: `verdict-${month.verdict || 'partial'}`, title: month.basis}, sign ? `${sign} ${said}` : said);
}

function findingsPart({rows, findings}, meanings) {
  const groups = figures.findingGroups(findings, meanings);
  if (groups.length === 0) {
    return el('div', {class: 'part-of'}, el('h3', {}, 'What was found'),
        el('p', {}, rows.read === 0 ? 'No rows were read.' : 'Nothing: every row was kept without a doubt.'));
  }
  const cells = ({code, meaning, outcome, rows: number}) => row(
      [words.capitalised(meaning), el('span', {class: 'code'}, code)],
      count(number), words.share(number, rows.read), words.OUTCOMES[outcome]);
  return el('div', {class: 'part-of findings'},
      el('h3', {}, 'What was found'),
      table(['Finding', '#Rows', '#Share', 'What became of them'],
          ...groups.map(({group, findings: found}) => ({title: words.GROUPS[group], rows: found.map(cells)}))),
      el('p', {class: 'note'}, `Shares are of the ${counted(rows.read, 'row')} read. A row that is used can have several findings.`));
}

function agreementPart({months}) {
  const years = figures.agreementByYear(months);
  return years.length === 0 ? null : el('div', {class: 'part-of agreement'},
      el('h3', {}, 'Coded beats against the map'),
      el('p', {}, 'How often the beat that the source wrote down is the beat that the point lies in.'),
      table(['Year', '#Compared', '#The same', '#Share'], years.map(({year, compared, agreeing}) => row(
          year, count(compared), count(agreeing), words.share(agreeing, compared)))));
}

function repairPart({repairs: {offenders, stacked, rejected}, crosswalk}) {
  const nothing = offenders.length + stacked.length === 0 && !rejected && !crosswalk;
  return nothing ? null : el('div', {class: 'part-of'},
      el('h3', {}, 'What to repair first'),
      rejected ? el('p', {}, 'The rows that were not used are in ', el('code', {}, rejected),
          ', in the lake’s folder of this load. Repair them there and load that file.') : null,
      crosswalk ? el('p', {}, 'Categories were mapped by the table ', el('code', {}, crosswalk), '.') : null,
      offenders.length === 0 ? null : table(['Most frequent values', 'Finding', '#Rows'],
          offenders.map(({code, value, rows}) => row(value || '(empty)', code, count(rows)))),
      stacked.length === 0 ? null : stackedTable(stacked));
}

function stackedTable(stacked) {
  const addresses = stacked.some((place) => place.addresses > 0);
  const heads = ['Points with too many records', ...(addresses ? ['#Addresses'] : []), 'Beat', '#Records'];
  return table(heads, stacked.map((place) => row(
      placeLink(place), ...(addresses ? [place.addresses > 0 ? count(place.addresses) : '–'] : []),
      place.beat || '–', count(place.events))));
}

/** A link to the map at a point, which the map's address holds as zoom/lat/lon. */
export function placeLink({lonDeg, latDeg}) {
  const [lat, lon] = [latDeg.toFixed(5), lonDeg.toFixed(5)];
  return el('a', {href: `./#at=16/${lat}/${lon}`, 'aria-label': `${lat}, ${lon} on the map`}, `${lat}, ${lon}`);
}

function filesPart({files}) {
  if (files.length === 0) {
    return null;
  }
  const layouts = files.some(({layout}) => layout);
  const heads = ['File', ...(layouts ? ['Layout'] : []), '#Read', '#Kept', 'Most frequent finding'];
  return el('details', {class: 'files'},
      el('summary', {}, `Its ${counted(files.length, 'file')}`),
      table(heads, files.map((file) => row(
          file.file, ...(layouts ? [file.layout] : []), count(file.read), count(file.kept),
          file.worstFinding ? `${file.worstFinding} (${count(file.worstRows)})` : 'none'))));
}
