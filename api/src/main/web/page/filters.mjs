// The filters: which stream, which category, which days.

import * as days from './days.mjs';
import {byId, el} from './dom.mjs';
import {isAnswerable, presets, windowsOf} from './periods.mjs';
import {selectionName} from './words.mjs';

const CUSTOM = 'custom';

/** Fills the form and keeps it and the store in step. */
export function showFilters(store, publication) {
  const form = byId('filters');
  const kinds = kindChoice(store);
  const category = el('select', {
    id: 'category', onchange: (event) => store.set({category: event.target.value}),
  });
  const period = periodChoice(store, publication);
  form.append(kinds, field('Category', category), ...period.elements, layerSwitches(store, publication));
  form.addEventListener('submit', (event) => event.preventDefault());

  store.on(['kind', 'category'], (state) => {
    kinds.querySelector(`[value=${state.kind}]`).checked = true;
    category.replaceChildren(...categoryOptions(state, publication));
    category.disabled = state.kind === 'both';
    category.value = state.category;
  });
  store.on(['period'], (state) => period.show(state.period));
}

function field(label, control) {
  return el('div', {class: 'field'}, el('label', {for: control.id}, label), control);
}

function kindChoice(store) {
  const choice = (value, label) => el('label', {},
      el('input', {type: 'radio', name: 'kind', value, onchange: () => store.set({kind: value, category: ''})}),
      el('span', {class: `kind-${value}`}, label));
  return el('fieldset', {class: 'segmented kinds'},
      el('legend', {}, 'Records'),
      choice('incident', 'Incidents'), choice('concern', 'Concerns'), choice('both', 'Both'));
}

/** Switches for the layers of the map view; the trend view has nothing to switch. */
function layerSwitches(store, publication) {
  const boxes = ['hotspots', 'events'].map((layer) => el('input', {type: 'checkbox', name: 'layer', value: layer}));
  const robust = el('input', {type: 'checkbox', name: 'layer', value: 'robust'});
  const ground = el('label', {class: 'toggle'}, robust, 'Ground that runs agree on');
  const hidden = () => boxes.filter((box) => !box.checked).map((box) => box.value).join(',');
  const element = el('fieldset', {class: 'layers', onchange: () => store.set({hide: hidden(), show: robust.checked ? 'robust' : ''})},
      el('legend', {class: 'unseen'}, 'On the map'),
      el('label', {class: 'toggle'}, boxes[0], 'Hotspots'),
      el('label', {class: 'toggle'}, boxes[1], 'Recorded events'),
      ground);
  store.on(['view', 'hide', 'show', 'category'], (state) => {
    element.hidden = state.view !== 'map';
    ground.hidden = state.category === '' || publication.hotspots.robustness.runs === 0;
    robust.checked = state.show === 'robust';
    boxes.forEach((box) => (box.checked = !state.hide.split(',').includes(box.value)));
  });
  return element;
}

function categoryOptions(state, publication) {
  const all = el('option', {value: ''}, selectionName({kind: state.kind, category: ''}, publication));
  const ofKind = publication.categories.filter((c) => c.kind === state.kind);
  return [all, ...ofKind.map((c) => el('option', {value: c.category}, c.name))];
}

function periodChoice(store, publication) {
  const select = el('select', {id: 'period'},
      presets(publication).map(({key, label}) => el('option', {value: key}, label)),
      el('option', {value: CUSTOM}, 'Other dates …'));
  const dates = customDates(store, publication);

  select.addEventListener('change', () => {
    const custom = select.value === CUSTOM;
    dates.element.hidden = !custom;
    if (!custom) {
      store.set({period: select.value});
    }
  });

  function show(key) {
    const isPreset = [...select.options].some((option) => option.value === key);
    select.value = isPreset ? key : CUSTOM;
    dates.element.hidden = isPreset;
    dates.show(windowsOf(key, publication).now);
  }

  return {elements: [field('Period', select), dates.element], show};
}

/** First and last day, both counted, and one sentence where the data cannot answer them. */
function customDates(store, publication) {
  const bounds = {min: publication.data.from, max: days.plusDays(publication.data.to, -1)};
  const first = el('input', {type: 'date', id: 'first-day', ...bounds});
  const last = el('input', {type: 'date', id: 'last-day', ...bounds});
  const remark = el('p', {class: 'remark', role: 'status'});

  function choose() {
    const range = first.value && last.value ? {from: first.value, to: days.plusDays(last.value, 1)} : null;
    const fits = range && isAnswerable(range, publication);
    remark.textContent = !range || fits ? '' : refusal(publication);
    if (fits) {
      store.set({period: `${range.from}..${range.to}`});
    }
  }
  first.addEventListener('change', choose);
  last.addEventListener('change', choose);

  const element = el('div', {class: 'dates', hidden: true},
      field('First day', first), field('Last day', last), remark);
  return {element, show: ({from, to}) => {
    first.value = from;
    last.value = days.plusDays(to, -1);
    remark.textContent = '';
  }};
}

function refusal({data}) {
  return `These days and the equal time before them must lie within ${days.rangeInWords(data)}.`;
}

/** The switch between the views, which stands apart from the form. */
export function showViews(store) {
  const views = byId('views');
  views.disabled = false;
  views.addEventListener('change', (event) => store.set({view: event.target.value}));
  store.on(['view'], (state) => {
    views.querySelector(`[value=${state.view}]`).checked = true;
    document.body.dataset.view = state.view;
  });
}

