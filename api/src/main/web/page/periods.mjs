// The period filter: which days are "now", and which equal length before them they are compared with.

import * as days from './days.mjs';

export const LATEST = 'latest';

const WEEKS = [4, 13, 26, 52];

/** The choices that this publication's data can answer, the publication's own windows first. */
export function presets(publication) {
  const latest = publication.changes.now;
  const choices = WEEKS.map((weeks) => lastWeeks(weeks, publication))
      .filter((choice) => isAnswerable(choice.range, publication))
      .map(({weeks}) => ({key: `${weeks}w`, label: `Last ${weeks} weeks`}));
  return [{key: LATEST, label: `As published (${days.lengthOf(latest)} days)`}, ...choices];
}

function lastWeeks(weeks, publication) {
  const to = publication.changes.now.to;
  return {weeks, range: {from: days.plusDays(to, -7 * weeks), to}};
}

/** Both the range and the equal range before it lie within the data. */
export function isAnswerable(range, publication) {
  return days.lengthOf(range) > 0
      && days.isWithin(range, publication.data)
      && days.isWithin(days.before(range), publication.data);
}

/**
 * The windows of a period key: "latest", "13w" or "2024-03-01..2024-04-01".
 *
 * @return {{now, before, asked}} where `asked` is what to send to the API (empty for "latest"), or
 *     null where the key means nothing or the data cannot answer it
 */
export function windowsOf(key, publication) {
  if (key === LATEST) {
    return {now: publication.changes.now, before: publication.changes.before, asked: {}};
  }
  const range = rangeOf(key, publication);
  return range && isAnswerable(range, publication)
      ? {now: range, before: days.before(range), asked: range}
      : null;
}

function rangeOf(key, publication) {
  const weeks = /^(\d+)w$/.exec(key);
  if (weeks) {
    return lastWeeks(Number(weeks[1]), publication).range;
  }
  const [from, to] = key.split('..');
  return Number.isNaN(days.toNumber(from)) || Number.isNaN(days.toNumber(to ?? '')) ? null : {from, to};
}
