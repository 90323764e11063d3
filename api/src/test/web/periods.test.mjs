import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isAnswerable, presets, windowsOf} from '../../main/web/page/periods.mjs';
import {PUBLICATION} from './publication.mjs';

test('the publication’s own windows come first and ask the server for nothing', () => {
  assert.deepEqual(presets(PUBLICATION)[0], {key: 'latest', label: 'As published (91 days)'});
  assert.deepEqual(windowsOf('latest', PUBLICATION).asked, {});
});

test('two years answer 52 weeks against the 52 before: 728 of 731 days', () => {
  assert.deepEqual(presets(PUBLICATION).map(({key}) => key), ['latest', '4w', '13w', '26w', '52w']);
});

test('a year of data answers 26 weeks but not 52', () => {
  const short = {...PUBLICATION, data: {from: '2024-01-01', to: '2025-01-01'}};
  assert.deepEqual(presets(short).map(({key}) => key), ['latest', '4w', '13w', '26w']);
  assert.equal(windowsOf('52w', short), null);
});

test('weeks end with the published window and are compared with as many before', () => {
  assert.deepEqual(windowsOf('4w', PUBLICATION), {
    now: {from: '2024-12-04', to: '2025-01-01'},
    before: {from: '2024-11-06', to: '2024-12-04'},
    asked: {from: '2024-12-04', to: '2025-01-01'},
  });
});

test('dates of one’s own are taken as they are', () => {
  assert.deepEqual(windowsOf('2024-05-01..2024-06-01', PUBLICATION).before, {from: '2024-03-31', to: '2024-05-01'});
});

test('a period means nothing if it is empty, backwards, outside the data, or no period', () => {
  const nothing = ['2024-05-01..2024-05-01', '2024-06-01..2024-05-01', '2024-12-01..2025-02-01', 'x', '', '..', '0w'];
  for (const key of nothing) {
    assert.equal(windowsOf(key, PUBLICATION), null, key);
  }
});

test('the equal time before must lie within the data as well', () => {
  assert.ok(isAnswerable({from: '2023-02-01', to: '2023-03-01'}, PUBLICATION));
  assert.ok(!isAnswerable({from: '2023-01-20', to: '2023-03-01'}, PUBLICATION));
});
