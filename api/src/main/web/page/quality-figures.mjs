// The figures of the quality report as the page tells them: sums, orders and shares, no elements.

import {UNKNOWN} from './quality-state.mjs';

/** Findings that drop rows and are no fault: such rows are meant to be left out. */
const INTENDED = new Set(['filtered', 'outside-period', 'withdrawn', 'withdrawal', 'no-event']);

const NO_ROWS = {read: 0, kept: 0, dropped: 0, superseded: 0, duplicates: 0};
const BEFORE_BEGIN = 'before the feed begins in earnest';

/** Whether a month asks for a look. */
export function alarms({verdict}) {
  return verdict === 'low' || verdict === 'missing';
}

/** Whether something was expected of a month, or should have been. */
export function isJudged({verdict}) {
  return verdict !== 'not-tested';
}

/** The sources that need a look most: by low and missing months, then by the share of rows lost. */
export function worstFirst(sources, meanings) {
  const trouble = ({completeness}) => completeness.filter(alarms).length;
  const lost = ({tally, findings}) => lostRows(findings, meanings) / Math.max(1, tally.read);
  return sources.toSorted((a, b) => trouble(b) - trouble(a) || lost(b) - lost(a)
      || (a.tally.source < b.tally.source ? -1 : 1));
}

/** Rows that were lost against intention. */
export function lostRows(findings, meanings) {
  return Object.entries(findings)
      .filter(([code]) => groupOf(meanings.get(code)) === 'lost')
      .reduce((sum, [, rows]) => sum + rows, 0);
}

function groupOf({code, outcome}) {
  if (outcome === 'kept') {
    return 'doubted';
  }
  return outcome === 'dropped' && !INTENDED.has(code) ? 'lost' : 'intended';
}

/** What is known of a source in one month, or in all (""): rows, and what they can be used for. */
export function figuresOf(source, month) {
  const months = source.months.filter((one) => !month || (one.month || UNKNOWN) === month);
  const sum = (value) => months.reduce((total, one) => total + value(one), 0);
  const {tally} = source;
  const known = source.months.length > 0;
  return {
    rows: month ? months[0]?.rows ?? NO_ROWS : tally,
    findings: month ? months[0]?.findings ?? {} : source.findings,
    usable: known ? {
      inSpace: sum(({usable}) => usable.inSpace),
      forTimeOfDay: sum(({usable}) => usable.forTimeOfDay),
      forBeats: sum(({usable}) => usable.forBeats),
    } : null,
  };
}

/** The findings in three groups, each with the most rows first; groups without any are left out. */
export function findingGroups(findings, meanings) {
  const rows = Object.entries(findings)
      .filter(([, number]) => number > 0)
      .map(([code, number]) => ({...meanings.get(code), rows: number, group: groupOf(meanings.get(code))}))
      .sort((a, b) => b.rows - a.rows);
  return ['lost', 'doubted', 'intended']
      .map((group) => ({group, findings: rows.filter((row) => row.group === group)}))
      .filter((group) => group.findings.length > 0);
}

/** Coded beats against computed ones, a row a year, the latest first; none where nothing was compared. */
export function agreementByYear(months) {
  const years = new Map();
  for (const {month, codedBeats} of months) {
    const year = month.slice(0, 4) || UNKNOWN;
    const sum = years.get(year) ?? {year, compared: 0, agreeing: 0};
    years.set(year, {
      year, compared: sum.compared + codedBeats.compared, agreeing: sum.agreeing + codedBeats.agreeing,
    });
  }
  return [...years.values()].filter(({compared}) => compared > 0).sort((a, b) => (a.year < b.year ? 1 : -1));
}

/**
 * The months year by year for the strip, twelve a year, null where nothing is known of a month; and
 * how many rows lie in years before the feed begins in earnest, which are not drawn.
 */
export function yearsOf({months, completeness}) {
  const byMonth = new Map();
  for (const {month, rows} of months.filter(({month}) => month)) {
    byMonth.set(month, {month, read: rows.read, kept: rows.kept, expected: null, verdict: ''});
  }
  for (const {month, kept, expected, share, verdict, basis} of completeness) {
    byMonth.set(month, {read: kept, kept, ...byMonth.get(month), month, expected, share, verdict, basis});
  }
  const all = [...byMonth.keys()].sort();
  const first = completeness.find(({basis}) => basis !== BEFORE_BEGIN)?.month ?? all[0];
  const firstYear = Number(all.length > 0 ? first.slice(0, 4) : 0);
  const lastYear = Number(all.at(-1)?.slice(0, 4) ?? -1);
  const years = [];
  for (let year = firstYear; year <= lastYear; year++) {
    years.push({year, months: Array.from({length: 12}, (_, i) => byMonth.get(nameOf(year, i)) ?? null)});
  }
  const earlier = all.filter((month) => Number(month.slice(0, 4)) < firstYear)
      .reduce((sum, month) => sum + byMonth.get(month).read, 0);
  return {years, earlier};
}

function nameOf(year, index) {
  return `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`;
}
