import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as selection from '../../main/web/page/selection.mjs';

const ALL = {kind: 'incident', category: ''};
const row = (beat, kind, category, verdict, now = 0) => ({beat, kind, category, verdict, now});

test('a clear change in any category shows', () => {
  const rows = [row('1', 'incident', 'a', 'no-clear-change'), row('1', 'incident', 'b', 'fewer')];
  assert.equal(selection.verdictOf(rows), 'fewer');
});

test('more of one and fewer of another is neither', () => {
  const rows = [row('1', 'incident', 'a', 'more'), row('1', 'incident', 'b', 'fewer')];
  assert.equal(selection.verdictOf(rows), 'mixed');
});

test('a beat without any test is not tested, a beat without rows as well', () => {
  assert.equal(selection.verdictOf([row('1', 'incident', 'a', 'not-tested')]), 'not-tested');
  assert.equal(selection.verdictOf([]), 'not-tested');
});

test('every beat has a verdict, from the chosen rows alone', () => {
  const rows = [
    row('1', 'incident', 'a', 'more'), row('2', 'concern', 'c', 'fewer'),
    row('2', 'incident', 'a', 'no-clear-change'),
  ];
  const beats = [{code: '1'}, {code: '2'}, {code: '3'}];
  assert.deepEqual([...selection.verdicts(beats, rows, ALL)],
      [['1', 'more'], ['2', 'no-clear-change'], ['3', 'not-tested']]);
  assert.deepEqual(selection.codesWith('fewer', selection.verdicts(beats, rows, {kind: 'both', category: ''})), ['2']);
});

test('the two streams are counted apart', () => {
  const rows = [
    row('1', 'incident', 'a', 'more', 3), row('1', 'incident', 'b', 'more', 4),
    row('1', 'concern', 'a', 'more', 5),
  ];
  assert.deepEqual(selection.eventsNow('1', rows, {kind: 'both', category: ''}), {incident: 7, concern: 5});
  assert.deepEqual(selection.eventsNow('1', rows, {kind: 'incident', category: 'a'}), {incident: 3, concern: 0});
});
