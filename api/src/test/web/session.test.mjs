import assert from 'node:assert/strict';
import {test} from 'node:test';
import {headersFor, part} from '../../main/web/page/session.mjs';

const kept = new Map();
globalThis.sessionStorage = {getItem: (key) => kept.get(key) ?? null};

test('a token is parted from what the page keeps in its address', () => {
  assert.deepEqual(part(''), {token: '', rest: ''});
  assert.deepEqual(part('#view=trend&at=11/41.9/-87.6'), {token: '', rest: 'view=trend&at=11/41.9/-87.6'});
  assert.deepEqual(part('#token=blt_a-b_c'), {token: 'blt_a-b_c', rest: ''});
  assert.deepEqual(part('#view=trend&token=ey.a%3D.b&beat=11'), {token: 'ey.a=.b', rest: 'view=trend&beat=11'});
});

test('a token goes to the page’s own server alone', () => {
  assert.deepEqual(headersFor('http://localhost/tiles/1'), {});
  kept.set('beatlight.token', 'blt_x');
  assert.deepEqual(headersFor('http://localhost/tiles/1'), {Authorization: 'Bearer blt_x'});
  assert.deepEqual(headersFor(new URL('http://localhost/api/v1/me')), {Authorization: 'Bearer blt_x'});
  assert.deepEqual(headersFor('http://localhost.evil.example/tiles/1'), {});
  assert.deepEqual(headersFor('https://maps.example.org/style.json'), {});
});
