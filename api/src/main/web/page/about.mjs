// "How to read this map", a dialog with an address of its own (#about).

import * as days from './days.mjs';
import {byId, el} from './dom.mjs';
import {count, counted} from './words.mjs';

/** Fills the dialog, and opens it at #about. */
export function showAbout(publication) {
  const dialog = byId('about');
  dialog.replaceChildren(
      el('header', {},
          el('h2', {id: 'about-title'}, 'How to read this map'),
          el('button', {
            type: 'button', class: 'close', 'aria-label': 'Close this note', onclick: () => dialog.close(),
          }, '×')),
      ...sections(publication).map(([title, ...paragraphs]) => el('section', {},
          el('h3', {}, title), paragraphs.map((text) => el('p', {}, text)))));
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  for (const link of document.querySelectorAll('a[href="#about"]')) {
    link.setAttribute('aria-haspopup', 'dialog');
  }
  document.addEventListener('click', (event) => {
    if (event.target.closest('a[href="#about"]')) {
      event.preventDefault();
      dialog.showModal();
    }
  });
  if (location.hash === '#about') {
    dialog.showModal();
  }
}

function sections(publication) {
  const {hotspots, changes} = publication;
  return [
    ['What is counted',
      'Police incidents and residents’ concerns, each as it was recorded. They stay two streams: they are '
      + 'shown side by side and never added up. Records are what was reported, not all that happened.'],
    ['What a hotspot is', ...hotspotText(hotspots, publication.categories)],
    ['What “more” and “fewer” mean', ...changeText(changes, publication.disclosure)],
    ['What this map does not show',
      `No person and no address. Events are counted in squares of about ${squareMetres(publication)} m a side or `
      + 'more. The map says where prevention work would help most, not who is at fault.',
      ...protectionText(publication.disclosure)],
    ['Where the figures come from',
      `Publication ${publication.publicationId} of ${publication.city}, made `
      + `${days.instantInWords(publication.publishedAt, publication.zone)} from data of `
      + `${days.rangeInWords(publication.data)}, fingerprint ${publication.fingerprint.slice(0, 12)}. `
      + `Times are those of ${publication.zone}; distances are measured in ${publication.crs}.`,
      [el('a', {href: 'quality'}, 'How good these data are'), ': what was read, kept and found, source by source.'],
      'Map drawn with MapLibre, charts with uPlot, letters in Atkinson Hyperlegible.'],
  ];
}

/** The side of the smallest square on the ground in the middle of the city, to the nearest 10 m. */
function squareMetres({bounds: [, south, , north], eventCellZoom}) {
  const aroundTheWorld = 40_075_017 * Math.cos(((south + north) / 2) * (Math.PI / 180));
  return Math.round(aroundTheWorld / 2 ** eventCellZoom / 10) * 10;
}

/** How small counts are kept from pointing at anybody; nothing for those who see the counts as they are. */
function protectionText(disclosure) {
  if (!disclosure) {
    return ['You see the counts as they are. They can point at single homes: do not show them in public.'];
  }
  const {threshold, unitDays, cellM, leastAddresses} = disclosure;
  const units = unitDays === 7 ? 'whole weeks' : `units of ${counted(unitDays, 'day')}`;
  return [
    `So that nobody can be found out, every count is changed a little by chance, and one below ${count(threshold)} is shown as `
      + `none or as ${count(threshold)} or more. The same question always gets the same answer, on average it is right, and `
      + `it is told for ${units} only. Shown counts do not add up exactly: a beat is not the sum of its squares.`,
    `Hotspots are drawn in squares of ${count(cellM)} m that hold at least ${count(leastAddresses)} known places. Sensitive categories `
      + 'are counted by beat and shown nowhere on the map.',
    [el('a', {href: 'api/v1/disclosure'}, 'What this costs in accuracy'), ' is measured for every publication.'],
  ];
}

function hotspotText({window, radiusM, minWeight, minWeightByCategory = {}, robustness, chance}, categories) {
  const exceptions = categories
      .filter(({category}) => minWeightByCategory[category] !== undefined)
      .map(({category, name}) => `${name.toLowerCase()} ${count(minWeightByCategory[category])}`);
  const others = exceptions.length > 0 ? ` (${[...new Set(exceptions)].join(', ')})` : '';
  return [
    `A place belongs to a hotspot if at least ${count(minWeight)} records of one category${others} lie within `
    + `${count(radiusM)} m of it; places closer to each other than that join up. The outline is everything within `
    + `${count(radiusM)} m of such places. `
    + `Hotspots use the records of ${days.rangeInWords(window)}. The method is called DBSCAN.`,
    stabilityText(robustness),
    chanceText(chance),
  ].filter(Boolean);
}

function stabilityText({runs, leastRadiusM, mostRadiusM, leastPeriod}) {
  return runs === 0
    ? 'They are numbered by how many records they hold.'
    : `How sure is one? The same question was asked ${count(runs)} times, each time a little otherwise: with a radius from `
      + `${count(Math.round(leastRadiusM))} to ${count(Math.round(mostRadiusM))} m, on ${Math.round(leastPeriod * 100)} to 100 % of `
      + 'the period, with records taken more than once or not at all as chance would have it. Firm is what was hot in at least 8 of 10 '
      + 'runs, likely in at least half, fragile in fewer. Hotspots are numbered by this share, then by how many records they hold.';
}

function chanceText({runs}) {
  return runs === 0
    ? 'Whether chance alone could have put the records there is not tested.'
    : `Could it be chance? ${count(runs)} times the records were thrown anew over all places known to the records; p is how `
      + 'often the heaviest cluster of such a throw was at least as heavy. A small p says that records gather more than '
      + 'these places do, not why.';
}

function changeText({now, before, falseDiscoveryRate, tests}, disclosure) {
  const test = disclosure ? 'by a test that allows for the chance that was added to them' : 'E-test for two counts';
  const rate = Math.round(falseDiscoveryRate * 100);
  return [
    `Every beat and category is compared with the time just before: as published, ${days.rangeInWords(now)} with `
    + `${days.rangeInWords(before)}. `
    + `Small counts go up and down by chance, so each difference is tested (${test}).`,
    `${count(tests)} such tests would by themselves raise false alarms. So they are judged together: of the changes `
    + `called “more” or “fewer”, at most about ${rate} % are expected to be chance (false discovery rate, `
    + 'Benjamini and Hochberg). Everything else is “no clear change”, which is the usual and the quiet answer.',
    'The band in the weekly chart comes from the eight weeks before each week; a week outside it is '
    + 'marked, and one such week alone is no trend.',
  ];
}
