// The summary of one beat: both streams side by side, its weeks, its hotspots.

import * as api from './api.mjs';
import {changesTable, summarySentence} from './changes-table.mjs';
import * as days from './days.mjs';
import {byId, el} from './dom.mjs';
import {failure} from './notices.mjs';
import {drawWeeks} from './week-chart.mjs';
import {weeksTable} from './weeks.mjs';
import {chanceWords, count, counted, KINDS, oneDigit, stabilityWords} from './words.mjs';

const SQUARE_METRES_PER_HECTARE = 10_000;
const WEEKS = 104;

/** The panel of the page; `closed` and `hotspotChosen` tell the page what the reader wants. */
export class BeatPanel {
  constructor(publication, {closed, hotspotChosen}) {
    this.publication = publication;
    this.closed = closed;
    this.hotspotChosen = hotspotChosen;
    this.element = byId('panel');
    this.element.addEventListener('keydown', (event) => event.key === 'Escape' && closed());
    this.stopChart = () => {};
    this.isStart = true;
  }

  /** Shows a beat for the days asked for, or nothing for an empty code. */
  async show({beat, kind, category}, asked) {
    const {isStart} = this; // a page that has just been opened leaves the focus alone
    this.isStart = false;
    this.asking?.abort();
    this.asking = new AbortController();
    if (!beat) {
      this.hide();
      return;
    }
    const takesFocus = !isStart && (this.element.hidden || this.beat !== beat);
    this.beat = beat;
    const path = `beats/${encodeURIComponent(beat)}`;
    try {
      const summary = await api.ask(path, asked, this.asking);
      this.fill(summary);
      if (takesFocus) {
        byId('panel-title').focus({preventScroll: true});
      }
      const series = kind === 'both' ? 'incident' : kind;
      await this.showWeeks(series, category);
    } catch (problem) {
      this.refuse(problem, () => this.show({beat, kind, category}, asked));
    }
  }

  hide() {
    this.stopChart();
    this.element.hidden = true;
    this.element.replaceChildren();
    this.beat = '';
  }

  fill(summary) {
    this.stopChart();
    this.figure = el('figure', {class: 'week-figure'});
    this.weeksDetails = el('details', {class: 'week-table'}, el('summary', {}, 'Table of the weeks'));
    this.element.replaceChildren(
        this.heading(summary),
        el('p', {class: 'says-all'}, summarySentence([...summary.incidents, ...summary.concerns])),
        this.tables(summary),
        this.weeksSection(),
        this.hotspotsSection(summary),
        caveat(summary));
    this.element.hidden = false;
    this.element.scrollTop = 0;
  }

  heading({beat, name, areaKm2, now, before}) {
    const title = name === beat ? `Beat ${beat}` : `Beat ${beat}: ${name}`;
    return el('header', {class: 'panel-head'},
        ...this.titleBar(title),
        el('p', {}, `${days.rangeInWords(now)} compared with ${days.rangeInWords(before)}`,
            ` · ${oneDigit(areaKm2)} km²`));
  }

  titleBar(title) {
    return [
      el('h2', {id: 'panel-title', tabindex: '-1'}, title),
      el('button', {
        type: 'button', class: 'close', 'aria-label': 'Close the beat', onclick: this.closed,
      }, '×'),
    ];
  }

  tables({incidents, concerns}) {
    const toggle = el('input', {
      type: 'checkbox',
      onchange: (event) => this.element.classList.toggle('with-figures', event.target.checked),
    });
    toggle.checked = this.element.classList.contains('with-figures');
    const chosen = (kind, category) => this.showWeeks(kind, category);
    return el('section', {'aria-label': 'Changes'},
        el('div', {class: 'streams'},
            changesTable('incident', incidents, chosen),
            changesTable('concern', concerns, chosen)),
        el('label', {class: 'toggle'}, toggle, 'Show the figures behind the words'));
  }

  weeksSection() {
    this.seriesSelect = el('select', {
      id: 'series', 'aria-labelledby': 'weeks-title',
      onchange: (event) => this.showWeeks(...event.target.value.split('/')),
    }, ['incident', 'concern'].map((kind) => this.seriesGroup(kind)));
    return el('section', {class: 'weeks-section', 'aria-labelledby': 'weeks-title'},
        el('div', {class: 'section-head'},
            el('h3', {id: 'weeks-title'}, 'Week by week'), this.seriesSelect),
        this.figure, chartKey(), this.weeksDetails);
  }

  seriesGroup(kind) {
    const ofKind = this.publication.categories.filter((c) => c.kind === kind);
    return el('optgroup', {label: KINDS[kind].title},
        el('option', {value: `${kind}/`}, `All ${KINDS[kind].many}`),
        ofKind.map((c) => el('option', {value: `${kind}/${c.category}`}, c.name)));
  }

  async showWeeks(kind, category) {
    const series = `${kind}/${category}`;
    this.seriesSelect.value = series;
    const path = `beats/${encodeURIComponent(this.beat)}/weeks`;
    try {
      const {weeks} = await api.ask(path, {kind, category, weeks: WEEKS}, this.asking);
      if (this.seriesSelect.value !== series) {
        return; // another one was chosen meanwhile
      }
      this.stopChart();
      this.element.dataset.series = kind;
      this.stopChart = drawWeeks(this.figure, kind, weeks);
      this.weeksDetails.replaceChildren(this.weeksDetails.firstChild, weeksTable(weeks));
    } catch (problem) {
      if (problem.name !== 'AbortError') {
        this.figure.replaceChildren(failure(problem, () => this.showWeeks(kind, category)));
      }
    }
  }

  hotspotsSection({hotspots}) {
    return el('section', {'aria-labelledby': 'hotspots-title'},
        el('h3', {id: 'hotspots-title'}, 'Hotspots in this beat'),
        hotspots.length === 0
          ? el('p', {}, 'None.')
          : el('ol', {class: 'hotspots'}, hotspots.map((hotspot) => this.hotspotItem(hotspot))));
  }

  hotspotItem(hotspot) {
    const events = counted(hotspot.weight, KINDS[hotspot.kind].one, KINDS[hotspot.kind].many);
    const hectares = oneDigit(hotspot.areaM2 / SQUARE_METRES_PER_HECTARE);
    const evidence = [stabilityWords(hotspot, this.publication.hotspots), chanceWords(hotspot.pValue)].filter(Boolean);
    return el('li', {class: `kind-${hotspot.kind} stability-${hotspot.stability ?? 'none'}`},
        el('button', {type: 'button', class: 'plain', onclick: () => this.hotspotChosen(hotspot)},
            `${hotspot.name}, no. ${hotspot.rank} in the city`),
        el('span', {}, ` ${events}${atPlaces(hotspot)}, ${hectares} ha`),
        evidence.map((words) => el('span', {class: 'evidence'}, words)));
  }

  refuse(problem, retry) {
    if (problem.name === 'AbortError') {
      return;
    }
    this.stopChart();
    this.element.replaceChildren(
        el('header', {class: 'panel-head'}, ...this.titleBar(`Beat ${this.beat}`)),
        failure(problem, problem.status === 404 ? null : retry));
    this.element.hidden = false;
  }
}

/** The public is not told at how many places. */
function atPlaces({places}) {
  return places === null ? '' : ` at ${counted(places, 'place')}`;
}

function chartKey() {
  const key = (sign, words) => el('li', {}, el('span', {class: `key ${sign}`, 'aria-hidden': 'true'}), words);
  return el('ul', {class: 'chart-key'},
      key('key-line', 'recorded'), key('key-mean', 'mean of the 8 weeks before'),
      key('key-band', 'expected range'), key('key-above', 'above'), key('key-below', 'below'));
}

function caveat({tests, falseDiscoveryRate}) {
  return el('p', {class: 'caveat'},
      `“More” and “fewer” hold a false discovery rate of ${Math.round(falseDiscoveryRate * 100)} % over all `
      + `${count(tests)} tests of beats and categories. Records are what was reported, not all that happened.`);
}
