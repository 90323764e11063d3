import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as days from '../../main/web/page/days.mjs';

test('the last day named is the last one counted', () => {
  assert.equal(days.rangeInWords({from: '2024-10-02', to: '2025-01-01'}), '2 Oct – 31 Dec 2024');
});

test('a range over a new year names both years', () => {
  assert.equal(days.rangeInWords({from: '2023-12-04', to: '2024-01-08'}), '4 Dec 2023 – 7 Jan 2024');
});

test('a range of one day is that day', () => {
  assert.equal(days.rangeInWords({from: '2024-02-29', to: '2024-03-01'}), '29 Feb 2024');
});

test('the range before is as long and ends where this one begins, over a leap day too', () => {
  assert.deepEqual(days.before({from: '2024-03-01', to: '2024-03-15'}), {from: '2024-02-16', to: '2024-03-01'});
});

test('what is no day has no number', () => {
  assert.ok(Number.isNaN(days.toNumber('1 May')));
  assert.ok(Number.isNaN(days.toNumber('2024-13-40')));
});

test('an instant is told in the zone of the city', () => {
  assert.equal(days.instantInWords('2025-01-02T05:12:44Z', 'America/Chicago'), '1 Jan 2025, 23:12');
});
