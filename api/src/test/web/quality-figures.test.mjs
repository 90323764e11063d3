import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as figures from '../../main/web/page/quality-figures.mjs';
import {INCIDENTS, MEANINGS, NOISE, REPORT} from './quality-report.mjs';

test('the source with a missing month needs a look before the one without', () => {
  assert.deepEqual(figures.worstFirst(REPORT.sources, MEANINGS), [INCIDENTS, NOISE]);
});

test('of two sound sources the one that loses more comes first, then they go by name', () => {
  const source = (name, lost) => ({tally: {source: name, read: 10}, findings: {'no-time': lost}, completeness: []});
  const [a, b, c] = [source('a', 0), source('b', 0), source('c', 1)];
  assert.deepEqual(figures.worstFirst([b, c, a], MEANINGS), [c, a, b]);
});

test('rows that are meant to be left out are not lost: 4 and 1 of 20', () => {
  assert.equal(figures.lostRows(INCIDENTS.findings, MEANINGS), 5);
});

test('findings are grouped by what they ask for, the most rows first', () => {
  const groups = figures.findingGroups(INCIDENTS.findings, MEANINGS);
  assert.deepEqual(groups.map(({group, findings}) => [group, findings.map(({code, rows}) => [code, rows])]), [
    ['lost', [['null-island', 4], ['no-time', 1]]],
    ['doubted', [['other-beat', 6]]],
    ['intended', [['outside-period', 10], ['superseded', 5]]],
  ]);
  assert.deepEqual(figures.findingGroups({}, MEANINGS), []);
  assert.deepEqual(figures.findingGroups({'no-time': 0}, MEANINGS), []);
});

test('all months add up; one month stands for itself', () => {
  assert.equal(figures.figuresOf(INCIDENTS, '').rows.read, 100);
  assert.deepEqual(figures.figuresOf(INCIDENTS, '').usable, {inSpace: 70, forTimeOfDay: 10, forBeats: 78});
  const february = figures.figuresOf(INCIDENTS, '2024-02');
  assert.deepEqual([february.rows.read, february.findings], [44, {'null-island': 4}]);
  assert.equal(figures.figuresOf(INCIDENTS, 'unknown').rows.read, 1);
  assert.equal(figures.figuresOf(INCIDENTS, '2024-01').rows.read, 0);
});

test('of a source of which the sums alone are known nothing is said to be usable', () => {
  assert.equal(figures.figuresOf(NOISE, '').usable, null);
});

test('coded beats are compared year by year, years without any left out', () => {
  assert.deepEqual(figures.agreementByYear(INCIDENTS.months), [
    {year: '2024', compared: 40, agreeing: 40}, {year: '2023', compared: 38, agreeing: 32},
  ]);
  assert.deepEqual(figures.agreementByYear(NOISE.months), []);
});

test('the strip begins with the year in which the feed does, and tells what it leaves out', () => {
  const {years, earlier} = figures.yearsOf(INCIDENTS);
  assert.deepEqual(years.map(({year}) => year), [2023, 2024]);
  assert.equal(earlier, 10);
});

test('a month of the strip is known, missing, or nothing at all', () => {
  const [, {months}] = figures.yearsOf(INCIDENTS).years;
  assert.deepEqual(months.map((month) => month && [month.month, month.read, month.kept, month.expected]),
      [['2024-01', 0, 0, 40], ['2024-02', 44, 40, 41.5], ...Array(10).fill(null)]);
});

test('without months there is no strip', () => {
  assert.deepEqual(figures.yearsOf(NOISE), {years: [], earlier: 0});
});
