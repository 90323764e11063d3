import assert from 'node:assert/strict';
import {test} from 'node:test';
import {format, isRobustShown, isShown, parse} from '../../main/web/page/state.mjs';
import {PUBLICATION} from './publication.mjs';

const DEFAULTS = {view: 'map', kind: 'incident', category: '', period: 'latest', hide: '', show: '', beat: '', at: ''};

test('no hash is the default, and the default needs no hash', () => {
  assert.deepEqual(parse('', PUBLICATION), DEFAULTS);
  assert.equal(format(DEFAULTS), '');
});

test('a state survives its address', () => {
  const state = {
    view: 'trend', kind: 'concern', category: 'vandalism', period: '2024-05-01..2024-06-01',
    hide: 'hotspots,events', show: 'robust', beat: '11 a/b&c', at: '11.25/41.9012/-87.6034',
  };
  assert.deepEqual(parse(`#${format(state)}`, PUBLICATION), state);
});

test('an address stays readable', () => {
  assert.equal(format({...DEFAULTS, beat: '11', at: '11.25/41.9012/-87.6034'}), 'beat=11&at=11.25/41.9012/-87.6034');
});

test('what the publication does not know falls back to the default', () => {
  assert.deepEqual(
      parse('#view=globe&kind=person&category=arson&period=99w&hide=beats&show=all&at=here&about', PUBLICATION), DEFAULTS);
});

test('a category belongs to its kind', () => {
  assert.equal(parse('#kind=concern&category=burglary', PUBLICATION).category, '');
  assert.equal(parse('#kind=both&category=noise', PUBLICATION).category, '');
});

test('hotspots and events can be hidden, and show in the map view only', () => {
  const state = {...DEFAULTS, hide: 'events'};
  assert.equal(isShown(state, 'hotspots'), true);
  assert.equal(isShown(state, 'events'), false);
  assert.equal(isShown({...state, view: 'trend'}, 'hotspots'), false);
});

test('the ground that runs agree on shows for one category, where it is asked for', () => {
  const state = {...DEFAULTS, show: 'robust', category: 'burglary'};
  assert.equal(isRobustShown(state), true);
  assert.equal(isRobustShown({...state, category: ''}), false);
  assert.equal(isRobustShown({...state, show: ''}), false);
  assert.equal(isRobustShown({...state, view: 'trend'}), false);
});
