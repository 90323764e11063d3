// The words of the quality report.

import {alarms, isJudged} from './quality-figures.mjs';
import {UNKNOWN} from './quality-state.mjs';
import {count, counted, joined} from './words.mjs';

const MONTH = new Intl.DateTimeFormat('en-GB', {month: 'short', year: 'numeric', timeZone: 'UTC'});
const PERCENT = new Intl.NumberFormat('en-GB', {minimumFractionDigits: 1, maximumFractionDigits: 1});
const MOST_NAMED = 8;

/** What becomes of a row. */
export const OUTCOMES = {
  dropped: 'not used',
  kept: 'used all the same',
  superseded: 'the newer version is used',
  duplicate: 'counted once',
};

export const GROUPS = {
  lost: 'Not used: worth repairing',
  doubted: 'Used, with a doubt',
  intended: 'Left out as intended',
};

export const VERDICTS = {
  'as-expected': {words: 'as expected', sign: ''},
  'low': {words: 'low', sign: '▼'},
  'missing': {words: 'missing', sign: '×'},
  'not-tested': {words: 'not judged', sign: ''},
  '': {words: 'not a whole month', sign: ''},
};

/** "May 2024"; rows of unknown time have a month of that name. */
export function monthInWords(month) {
  return !month || month === UNKNOWN ? 'time unknown' : MONTH.format(new Date(`${month}-01T00:00:00Z`));
}

/** "12.3 %", never broken over lines; a little is never nothing and almost all is never all. */
export function share(part, whole) {
  if (whole === 0) {
    return '–';
  }
  const percent = (100 * part) / whole;
  if (part > 0 && percent < 0.05) {
    return 'under 0.1\u00a0%';
  }
  return part < whole && percent >= 99.95 ? 'over 99.9\u00a0%' : `${PERCENT.format(percent)}\u00a0%`;
}

/** "The coordinates are missing": a meaning as the beginning of a sentence. */
export function capitalised(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The answer to "Is the feed broken?": a short one, and what it rests on. */
export function brokenAnswer(completeness) {
  const judged = completeness.filter(isJudged);
  const alarming = completeness.filter(alarms).toReversed();
  if (judged.length === 0) {
    return {answer: 'Not judged.', because: 'There are too few whole months to know what to expect.', tone: 'quiet'};
  }
  if (alarming.length === 0) {
    const months = judged.length === 1
      ? 'The one whole month that could be judged holds'
      : `All ${count(judged.length)} whole months that could be judged hold`;
    return {answer: 'No sign of it.', because: `${months} about as many rows as expected.`, tone: 'quiet'};
  }
  const last = alarms(completeness.at(-1));
  return {
    answer: last ? 'It looks so.' : 'Not now, but look at the past.',
    because: [phrase(alarming, 'missing'), phrase(alarming, 'low')].filter(Boolean).join(' ')
        + ` Of ${counted(judged.length, 'whole month')} that could be judged.`,
    tone: last ? 'alarm' : 'doubt',
  };
}

function phrase(alarming, verdict) {
  const months = alarming.filter((month) => month.verdict === verdict);
  if (months.length === 0) {
    return '';
  }
  const named = months.slice(0, MOST_NAMED).map(nameWithShare);
  const more = months.length > MOST_NAMED ? [`${count(months.length - MOST_NAMED)} more`] : [];
  const what = verdict === 'missing' ? 'without a row' : 'with too few rows';
  return `${counted(months.length, 'month')} ${what}: ${joined([...named, ...more])}.`;
}

function nameWithShare({month, share: part, verdict}, index) {
  if (verdict === 'missing' || part === null) {
    return monthInWords(month);
  }
  const percent = `${Math.round(part * 100)}\u00a0%`;
  return `${monthInWords(month)} (${index === 0 ? `${percent} of the rows expected` : percent})`;
}

/** "12.5 m²", "4,200 m²", "0.18 km²". */
export function area(squareMetres) {
  const digits = (number) => count(Number(number.toPrecision(3)));
  if (squareMetres >= 100_000) {
    return `${digits(squareMetres / 1e6)} km²`;
  }
  return squareMetres >= 0.1 || squareMetres === 0 ? `${digits(squareMetres)} m²` : 'under 0.1 m²';
}
