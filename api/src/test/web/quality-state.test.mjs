import assert from 'node:assert/strict';
import {test} from 'node:test';
import {format, monthsOf, parse} from '../../main/web/page/quality-state.mjs';
import {REPORT} from './quality-report.mjs';

test('no hash is everything, and everything needs no hash', () => {
  assert.deepEqual(parse('', REPORT), {source: '', month: ''});
  assert.equal(format({source: '', month: ''}), '');
});

test('a choice survives its address', () => {
  const report = {sources: [{...REPORT.sources[1], tally: {source: 'calls & more/911'}}]};
  const state = {source: 'calls & more/911', month: '2024-02'};
  assert.deepEqual(parse(`#${format(state)}`, report), state);
});

test('what the report does not know falls back to everything', () => {
  assert.deepEqual(parse('#source=robberies&month=2031-01', REPORT), {source: '', month: ''});
});

test('a month that another source has does not stand for this one', () => {
  assert.deepEqual(parse('#source=noise&month=2024-02', REPORT), {source: 'noise', month: ''});
});

test('months come latest first, and rows without a time last', () => {
  assert.deepEqual(monthsOf(REPORT, ''), ['2024-02', '2023-12', '2000-03', 'unknown']);
  assert.deepEqual(monthsOf(REPORT, 'noise'), []);
});
