import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as words from '../../main/web/page/words.mjs';
import {PUBLICATION} from './publication.mjs';

test('a change is a word, with a sign only where it is clear', () => {
  assert.equal(words.verdictWithSign('more'), '▲ more');
  assert.equal(words.verdictWithSign('no-clear-change'), 'no clear change');
});

test('counts agree with their noun', () => {
  assert.equal(words.counted(1, 'beat'), '1 beat');
  assert.equal(words.counted(1200, 'category', 'categories'), '1,200 categories');
});

test('lists read as speech', () => {
  assert.equal(words.joined([]), '');
  assert.equal(words.joined(['a']), 'a');
  assert.equal(words.joined(['a', 'b', 'c']), 'a, b and c');
});

test('signs are kept, and nothing is minus nothing', () => {
  assert.equal(words.signed(-3), '−3');
  assert.equal(words.signed(0), '0');
  assert.equal(words.percent(-0.2), '0 %');
  assert.equal(words.percent(41.7), '+42 %');
});

test('a small probability is not shown as nothing', () => {
  assert.equal(words.probability(0.0000001), 'under 0.001');
  assert.equal(words.probability(0.0312), '0.031');
  assert.equal(words.probability(0.5), '0.50');
});

test('the same category of two kinds keeps its own name', () => {
  assert.equal(words.selectionName({kind: 'concern', category: 'vandalism'}, PUBLICATION), 'Vandalism');
  assert.equal(words.selectionName({kind: 'concern', category: ''}, PUBLICATION), 'All concerns');
});

test('a hotspot says in how many runs it was hot', () => {
  const asked = {robustness: {runs: 200}};
  assert.equal(words.stabilityWords({stability: 'firm', share: 0.974}, asked), 'firm: hot in 195 of 200 runs');
  assert.equal(words.stabilityWords({stability: null, share: null}, asked), '');
  assert.equal(words.stabilityWords({stability: '', share: 0}, asked), '');
});

test('a p-value is said in words', () => {
  assert.equal(words.chanceWords(0.005), 'chance rarely makes one as heavy (p 0.005)');
  assert.equal(words.chanceWords(0.31), 'chance may well make one as heavy (p 0.31)');
  assert.equal(words.chanceWords(null), '');
});
