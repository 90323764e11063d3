// Starts the page of the data's quality.
//
// For automation the window has `beatlight.ready`, a promise, kept once the report has been drawn.

import * as api from './api.mjs';
import {byId, el} from './dom.mjs';
import {failure, notice} from './notices.mjs';
import {showPlainProvenance, watchPublication} from './provenance.mjs';
import {alarms, lostRows, worstFirst} from './quality-figures.mjs';
import {layersSection} from './quality-layers.mjs';
import {sourceSection} from './quality-source.mjs';
import {format, monthsOf, parse} from './quality-state.mjs';
import {brokenAnswer, monthInWords, share} from './quality-words.mjs';
import * as session from './session.mjs';
import {showSession} from './sign.mjs';
import {row, table} from './table.mjs';
import {count, counted} from './words.mjs';

async function start() {
  session.open();
  await showSession();
  const {etag, publication} = await api.publicationUnless('');
  showPlainProvenance(publication);
  const report = await api.ask('quality');
  const show = () => draw(report, parse(location.hash, report), choose);
  const choose = (state) => {
    history.replaceState(null, '', `#${format(state)}`);
    show();
  };
  addEventListener('hashchange', () => {
    show();
    document.querySelector('.source h2')?.focus();
  });
  show();
  watchPublication(etag);
}

function draw(report, state, choose) {
  const meanings = new Map(report.findings.map((finding) => [finding.code, finding]));
  const sources = worstFirst(report.sources, meanings)
      .filter(({tally}) => !state.source || tally.source === state.source);
  byId('choice').replaceChildren(...choices(report, state, choose));
  byId('shown').textContent = said(state, sources);
  byId('report').replaceChildren(...[
    state.source || report.sources.length < 2 ? null : overview(sources, meanings),
    ...sources.map((source) => sourceSection(source, state, meanings,
        (month) => choose({source: source.tally.source, month: month === state.month ? '' : month}))),
    report.sources.length === 0 ? el('p', {class: 'answer'}, 'This publication was made without a quality report.') : null,
    layersSection(report.layers),
    downloads(),
  ].filter(Boolean));
}

function said({source, month}, sources) {
  const what = source || counted(sources.length, 'source');
  return `Shown: ${what}, ${month ? monthInWords(month) : 'all months'}`;
}

function choices(report, state, choose) {
  const names = report.sources.map(({tally}) => tally.source).sort();
  return [
    select('Source', state.source, [['', 'All sources'], ...names.map((name) => [name, name])],
        (source) => choose({...state, source})),
    select('Month', state.month, [['', 'All months'],
      ...monthsOf(report, state.source).map((month) => [month, monthInWords(month)])],
    (month) => choose({...state, month})),
  ];
}

function select(label, value, options, chosen) {
  const id = `choose-${label.toLowerCase()}`;
  const field = el('select', {
    id,
    onchange: () => {
      chosen(field.value);
      byId(id).focus(); // the form is drawn anew
    },
  }, options.map(([key, words]) => el('option', {value: key, selected: key === value}, words)));
  return el('div', {class: 'field'}, el('label', {for: id}, label), field);
}

function overview(sources, meanings) {
  return el('section', {class: 'source overview', 'aria-labelledby': 'overview-title'},
      el('h2', {id: 'overview-title'}, 'All sources'),
      table(['Source', '#Rows read', '#Kept', '#Lost', '#Low or missing months', 'Is it broken?'],
          sources.map(({tally, findings, completeness}) => row(
              el('a', {href: `#${format({source: tally.source, month: ''})}`}, tally.source),
              count(tally.read),
              share(tally.kept, tally.read),
              share(lostRows(findings, meanings), tally.read),
              completeness.length === 0 ? '–' : count(completeness.filter(alarms).length),
              brokenAnswer(completeness).answer))));
}

function downloads() {
  return el('p', {class: 'downloads'}, 'The same figures for programs: ',
      download('quality.csv', 'findings by source and month (CSV)'), ', ',
      download('quality', 'the whole report (JSON)', 'quality.json'), '.');
}

function download(path, words, name = path) {
  const save = () => api.save(path, name)
      .catch((problem) => notice('download', problem.message, 'Try again', save));
  return el('a', {href: `api/v1/${path}`, onclick: (event) => {
    event.preventDefault();
    save();
  }}, words);
}

const EXPLAINED = {
  401: 'This report is for those who look after the data. Open the map by the link that you were given, then come back.',
  403: 'This report is for those who look after the data. Ask for a link of that kind if you are one of them.',
  503: 'There is no publication yet. The report appears here once the first run is published.',
};

function explain(problem) {
  const known = EXPLAINED[problem.status];
  if (!known) {
    console.error(problem);
  }
  const words = known ? el('p', {class: 'answer'}, known) : failure(problem, () => location.reload());
  byId('choice').replaceChildren();
  byId('report').replaceChildren(words);
}

window.beatlight = {ready: start().catch(explain)};
