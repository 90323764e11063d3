import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as words from '../../main/web/page/quality-words.mjs';
import {INCIDENTS} from './quality-report.mjs';

const plain = (text) => text.replaceAll('\u00a0', ' ');

test('a little is never nothing and almost all is never all', () => {
  assert.equal(plain(words.share(1, 8)), '12.5 %');
  assert.equal(plain(words.share(0, 8)), '0.0 %');
  assert.equal(plain(words.share(1, 10_000)), 'under 0.1 %');
  assert.equal(plain(words.share(9_999, 10_000)), 'over 99.9 %');
  assert.equal(plain(words.share(8, 8)), '100.0 %');
  assert.equal(plain(words.share(9, 8)), '112.5 %');
  assert.equal(words.share(0, 0), '–');
});

test('months are named; rows without a time have their own', () => {
  assert.equal(words.monthInWords('2024-05'), 'May 2024');
  assert.equal(words.monthInWords('unknown'), 'time unknown');
  assert.equal(words.monthInWords(''), 'time unknown');
});

const month = (name, verdict, share = null) => ({month: name, verdict, share, expected: 100});

test('a missing month of the past is a look, not an alarm', () => {
  const {answer, because, tone} = words.brokenAnswer(INCIDENTS.completeness);
  assert.equal(answer, 'Not now, but look at the past.');
  assert.equal(because, '1 month without a row: Jan 2024. Of 2 whole months that could be judged.');
  assert.equal(tone, 'doubt');
});

test('a feed whose last whole month is low looks broken', () => {
  const {answer, because} = words.brokenAnswer([
    month('2024-03', 'low', 0.4), month('2024-04', 'as-expected', 1), month('2024-05', 'low', 0.123),
  ]);
  assert.equal(answer, 'It looks so.');
  assert.equal(plain(because), '2 months with too few rows: May 2024 (12 % of the rows expected) and Mar 2024 (40 %).'
      + ' Of 3 whole months that could be judged.');
});

test('many months are counted rather than named', () => {
  const months = Array.from({length: 11}, (_, i) => month(`2024-${String(i + 1).padStart(2, '0')}`, 'missing', 0));
  assert.match(words.brokenAnswer(months).because, /^11 months without a row: Nov 2024, .*, Apr 2024 and 3 more\./);
});

test('where nothing could be judged nothing is promised', () => {
  assert.equal(words.brokenAnswer([]).answer, 'Not judged.');
  assert.equal(words.brokenAnswer([month('2024-01', 'not-tested')]).answer, 'Not judged.');
});

test('a sound feed says of how many months', () => {
  assert.equal(words.brokenAnswer([month('2024-01', 'as-expected', 1)]).because,
      'The one whole month that could be judged holds about as many rows as expected.');
  assert.equal(words.brokenAnswer(Array(1200).fill(month('2024-01', 'as-expected', 1))).because,
      'All 1,200 whole months that could be judged hold about as many rows as expected.');
});

test('areas have three digits and the unit that fits', () => {
  assert.deepEqual([0, 0.04, 12.46, 4200.5, 182_345, 3_141_592].map(words.area),
      ['0 m²', 'under 0.1 m²', '12.5 m²', '4,200 m²', '0.182 km²', '3.14 km²']);
});

test('a meaning can begin a sentence', () => {
  assert.equal(words.capitalised('the time is missing'), 'The time is missing');
});
