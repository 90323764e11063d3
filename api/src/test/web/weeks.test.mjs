import assert from 'node:assert/strict';
import {test} from 'node:test';
import {positionOf} from '../../main/web/page/weeks.mjs';

test('a week on the edge of its band is within it', () => {
  assert.equal(positionOf({events: 9, low: 1, high: 9}), '');
  assert.equal(positionOf({events: 1, low: 1, high: 9}), '');
});

test('a week outside its band is above or below it', () => {
  assert.equal(positionOf({events: 10, low: 1, high: 9.5}), 'above');
  assert.equal(positionOf({events: 0, low: 0.25, high: 9}), 'below');
});

test('the first weeks have no band to be outside of', () => {
  assert.equal(positionOf({events: 50, low: null, high: null}), '');
});
