// The weekly chart of a beat: counts against the band that the eight weeks before lead one to expect.

import uPlot from './vendor/uplot/dist/uPlot.esm.js';
import * as days from './days.mjs';
import {colour, el} from './dom.mjs';
import {positionOf} from './weeks.mjs';
import {counted, KINDS, oneDigit} from './words.mjs';

const HEIGHT = 206;
const SECONDS_PER_DAY = 86_400;
const FONT = '12px "Atkinson Hyperlegible Next", sans-serif';

/** Draws the weeks into a figure; the returned function takes the chart away again. */
export function drawWeeks(figure, kind, weeks) {
  const readout = el('p', {class: 'readout', 'aria-hidden': 'true'}, hint());
  const holder = el('div', {class: 'plot', role: 'img', 'aria-label': spoken(kind, weeks)});
  figure.replaceChildren(holder, readout);
  const chart = new uPlot(options(kind, weeks, holder.clientWidth, readout), columns(weeks), holder);
  const resizing = new ResizeObserver(() => chart.setSize({width: holder.clientWidth, height: HEIGHT}));
  resizing.observe(holder);
  return () => {
    resizing.disconnect();
    chart.destroy();
  };
}

function hint() {
  return 'Point at a week to read it.';
}

function spoken(kind, weeks) {
  const above = weeks.filter((week) => positionOf(week) === 'above').length;
  const below = weeks.filter((week) => positionOf(week) === 'below').length;
  return `${KINDS[kind].title} by week, ${weeks.length} weeks: ${above} above and ${below} below `
      + 'the expected range. The same figures are in the table of the weeks.';
}

function columns(weeks) {
  return [
    weeks.map((week) => days.toNumber(week.from) * SECONDS_PER_DAY),
    weeks.map((week) => week.high),
    weeks.map((week) => week.low),
    weeks.map((week) => week.mean),
    weeks.map((week) => week.events),
  ];
}

function options(kind, weeks, width, readout) {
  return {
    width,
    height: HEIGHT,
    padding: [8, 8, 0, 0],
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    legend: {show: false},
    cursor: {y: false, drag: {x: false, y: false}, points: {show: false}},
    scales: {y: {range: (chart, least, most) => [0, Math.max(4, most * 1.08)]}},
    axes: [timeAxis(), countAxis()],
    bands: [{series: [1, 2], fill: colour('band')}],
    series: [
      {},
      line({stroke: 'transparent'}),
      line({stroke: 'transparent'}),
      line({stroke: colour('ink-soft'), width: 1, dash: [4, 3]}),
      line({stroke: colour(kind), width: 1.4}),
    ],
    hooks: {
      draw: [(chart) => drawMarks(chart, weeks)],
      setCursor: [(chart) => read(chart, kind, weeks, readout)],
    },
  };
}

function line(style) {
  return {points: {show: false}, ...style};
}

/** Triangles that point away from the band: the sign is the shape, not the colour. */
function drawMarks(chart, weeks) {
  const {ctx} = chart;
  const size = 5 * devicePixelRatio;
  const fills = {above: colour('more'), below: colour('fewer')};
  ctx.save();
  weeks.forEach((week, index) => {
    const position = positionOf(week);
    if (position) {
      ctx.fillStyle = fills[position];
      const x = chart.valToPos(chart.data[0][index], 'x', true);
      const y = chart.valToPos(week.events, 'y', true);
      triangle(ctx, x, y, size, position === 'above' ? -1 : 1);
    }
  });
  ctx.restore();
}

function triangle(ctx, x, y, size, up) {
  ctx.beginPath();
  ctx.moveTo(x, y + up * size);
  ctx.lineTo(x - size, y - up * size * 0.7);
  ctx.lineTo(x + size, y - up * size * 0.7);
  ctx.closePath();
  ctx.fill();
}

function timeAxis() {
  return {
    font: FONT, stroke: colour('ink-soft'), grid: {show: false}, size: 46,
    ticks: {stroke: colour('line'), size: 4},
    values: [
      [3600 * 24 * 28, '{MMM}', '\n{YYYY}', null, null, null, null, null, 1],
      [3600 * 24, '{D} {MMM}', '\n{YYYY}', null, null, null, null, null, 1],
    ],
  };
}

function countAxis() {
  return {
    font: FONT, stroke: colour('ink-soft'), size: 40,
    grid: {stroke: colour('line'), width: 1}, ticks: {show: false},
    incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
  };
}

function read(chart, kind, weeks, readout) {
  const week = weeks[chart.cursor.idx];
  readout.textContent = week ? sentence(kind, week) : hint();
}

function sentence(kind, week) {
  const counts = `Week from ${days.dayInWords(week.from)}: `
      + counted(week.events, KINDS[kind].one, KINDS[kind].many);
  return week.high === null
    ? `${counts}.`
    : `${counts}; expected ${oneDigit(week.low)} to ${oneDigit(week.high)}.`;
}
