// The layers of areas in the quality report.

import * as days from './days.mjs';
import {el} from './dom.mjs';
import {placeLink} from './quality-source.mjs';
import {area} from './quality-words.mjs';
import {row, table} from './table.mjs';
import {count, counted, joined} from './words.mjs';

const MOST_CODES = 12;

/** The section of all layers; null where there are none. */
export function layersSection(layers) {
  return layers.length === 0 ? null : el('section', {class: 'source', 'aria-labelledby': 'layers-title'},
      el('h2', {id: 'layers-title'}, 'Areas'),
      layers.map(layerPart));
}

function layerPart(layer) {
  const {areas, multipart, gaps, overlaps, codedWithoutPolygon: strangers} = layer;
  const sound = multipart.length + gaps.count + overlaps.count + strangers.length === 0;
  return el('div', {class: 'part-of'},
      el('h3', {}, `${layer.layer}, ${layer.validFrom ? `valid from ${days.dayInWords(layer.validFrom)}` : 'first version'}`),
      el('p', {}, `${counted(areas, 'area')}.`, sound ? ' They neither overlap nor leave gaps.' : ''),
      faults('Gaps between areas', 'gap', gaps),
      faults('Overlaps', 'overlap', overlaps),
      multipart.length === 0 ? null : el('p', {}, 'In several parts: ',
          listed(multipart.map(({code, parts}) => `${code} (${count(parts)} parts)`)), '.'),
      strangers.length === 0 ? null : el('p', {}, 'Codes that records of its days use and that no area has: ',
          listed(strangers.map(({code, rows}) => `${code} (${counted(rows, 'row')})`)), '.'));
}

function listed(parts) {
  const more = parts.length > MOST_CODES ? [`${count(parts.length - MOST_CODES)} more`] : [];
  return joined([...parts.slice(0, MOST_CODES), ...more]);
}

function faults(title, one, {count: number, areaM2, largest}) {
  if (number === 0) {
    return null;
  }
  return el('div', {},
      el('p', {}, `${title}: ${count(number)}, ${area(areaM2)} in all.`),
      largest.length === 0 ? null : table([`Largest ${one}s`, 'Between', '#Size'], largest.map((fault) =>
        row(placeLink(fault), joined(fault.codes), area(fault.areaM2)))));
}
