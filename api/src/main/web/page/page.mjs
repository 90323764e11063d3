// Passes the reader's choices on to the parts that show them.

import * as api from './api.mjs';
import {firstLayerAboveShading} from './basemap.mjs';
import {addAreas, addBorders, label, moveFlag} from './beat-layers.mjs';
import {createBeatList, focusList} from './beat-list.mjs';
import {BeatPanel} from './beat-panel.mjs';
import {byId} from './dom.mjs';
import {showEvents} from './event-layers.mjs';
import {extentOf} from './extent.mjs';
import {showHeadline} from './headline.mjs';
import {addHotspots, addRanks, showHotspots} from './hotspot-layers.mjs';
import {addRobust, showRobust} from './robust-layer.mjs';
import {showLegend} from './legend.mjs';
import {bringIntoView, lookAt, lookAtCity, onPointer, onRest} from './map.mjs';
import {clearNotice, notice} from './notices.mjs';
import {addPatterns} from './patterns.mjs';
import {windowsOf} from './periods.mjs';
import {describe} from './pointer.mjs';
import {verdicts} from './selection.mjs';
import {allTracked, track} from './settled.mjs';
import {closeSheet} from './sheet.mjs';
import {addTrend, shade} from './trend.mjs';

export class Page {
  /** @param city what does not change: `publication`, `beats` (GeoJSON features), `hotspots` */
  constructor(city, store, map) {
    const beats = city.beats.map((feature) => feature.properties);
    this.city = {...city, beats};
    this.extents = new Map(city.beats.map((beat) => [beat.properties.code, extentOf(beat.geometry)]));
    this.store = store;
    this.map = map;
    this.changes = {changes: []};
    this.verdictByBeat = new Map();
    this.flags = {chosen: '', pointed: ''};
    this.toLookAt = store.state.at ? '' : store.state.beat;
    this.list = createBeatList(beats, {
      chosen: (beat) => this.chooseFromList(beat),
      pointed: (beat) => this.flag('pointed', beat),
    });
    this.panel = new BeatPanel(city.publication, {
      closed: () => this.closeBeat(),
      hotspotChosen: ({centerLon, centerLat}) => map.easeTo({center: [centerLon, centerLat], zoom: 14}),
    });
  }

  /** Draws everything, and from then on whatever a choice changes. */
  open() {
    this.addLayers();
    this.map.once('idle', () => onRest(this.map, (at) => this.store.set({at})));
    onPointer(this.map, {
      beatChosen: (beat) => this.store.set({beat}),
      describe: (features) => describe(features, this.city, this.store.state, this.verdictByBeat),
    });
    this.store.on(['period'], (state) => track(this.loadChanges(state)));
    if (!this.store.state.at && !this.store.state.beat) {
      this.lookAtCity();
    }
    this.store.on(['view', 'kind', 'category', 'hide', 'show', 'beat'], () => this.render());
    this.store.on(['beat', 'period'], (state) => track(this.showBeat(state)));
  }

  addLayers() {
    addPatterns(this.map);
    addAreas(this.map, this.city.publication);
    addTrend(this.map);
    addRobust(this.map, this.city.publication);
    addHotspots(this.map, this.city.publication, this.city.hotspots);
    addBorders(this.map);
    addRanks(this.map);
  }

  /** What is compared: the days asked for, or those of the answer, which may be whole weeks. */
  windows(state) {
    const windows = windowsOf(state.period, this.city.publication);
    const {tests, falseDiscoveryRate, period, now, before} = this.changes;
    return {tests, falseDiscoveryRate, ...windows, ...(period === state.period ? {now, before} : {})};
  }

  /** The whole table of a period comes at once, so that categories switch without a request. */
  async loadChanges(state) {
    try {
      this.changes = {...await api.ask('changes', this.windows(state).asked), period: state.period};
      clearNotice('changes');
      this.render();
    } catch (problem) {
      notice('changes', problem.message, 'Try again', () => track(this.loadChanges(this.store.state)));
    }
  }

  /** Once the headline has its words, and the map the height that they leave. */
  async lookAtCity() {
    await allTracked();
    this.map.resize();
    lookAtCity(this.map, this.city.publication);
  }

  render() {
    const {state} = this.store;
    const windows = this.windows(state);
    this.verdictByBeat = verdicts(this.city.beats, this.changes.changes, state);
    const shaded = state.view === 'trend' && this.changes.tests ? this.verdictByBeat : new Map();
    shade(this.map, shaded);
    label(this.map, shaded);
    showRobust(this.map, state);
    showHotspots(this.map, state);
    showEvents(this.map, this.city.publication, state, windows.now, firstLayerAboveShading(this.map));
    if (this.changes.tests) {
      showLegend(state, this.city.publication, windows);
      showHeadline(state, this.city, windows, this.verdictByBeat);
      this.list.show(state, this.changes.changes, this.verdictByBeat);
    }
  }

  async showBeat(state) {
    this.flag('chosen', state.beat);
    byId('stage').classList.toggle('has-panel', state.beat !== '');
    await this.panel.show(state, this.windows(state).asked);
    const extent = this.extents.get(state.beat);
    if (extent) {
      this.map.resize();
      (this.toLookAt === state.beat ? lookAt : bringIntoView)(this.map, extent);
    }
    this.toLookAt = '';
  }

  chooseFromList(beat) {
    closeSheet();
    this.toLookAt = beat;
    this.store.set({beat});
  }

  closeBeat() {
    const {beat} = this.store.state;
    this.store.set({beat: ''});
    focusList(beat);
  }

  flag(name, beat) {
    moveFlag(this.map, name, this.flags[name], beat);
    this.flags[name] = beat;
  }
}
