// Starts the page: loads the publication and makes the parts that show it.
//
// For embedding and automation the window has `beatlight`, which is public and kept stable:
//   beatlight.ready      a promise, kept once the map and everything around it has been drawn
//   beatlight.map        from then on the MapLibre map (`queryRenderedFeatures` and all of its API),
//                        unless there is no publication or the page could not start
//   beatlight.settled()  a promise, kept once what was asked for since then has been drawn

import {showAbout} from './about.mjs';
import * as api from './api.mjs';
import {showFilters, showViews} from './filters.mjs';
import {createMap} from './map.mjs';
import {showNothingYet, showStartFailure} from './notices.mjs';
import {Page} from './page.mjs';
import {enablePrinting} from './print.mjs';
import {showProvenance, watchPublication} from './provenance.mjs';
import * as session from './session.mjs';
import {settled} from './settled.mjs';
import {enableSheet, enableSkip} from './sheet.mjs';
import {showSession} from './sign.mjs';
import {createStore} from './state.mjs';

const SECONDS_TO_NEXT_LOOK = 15;

async function start() {
  session.open();
  await showSession();
  const {etag, publication} = await api.publicationUnless('');
  const [beats, hotspots] = await Promise.all([api.ask('beats'), api.ask('hotspots')]);
  const store = createStore(publication);
  showProvenance(publication);
  showAbout(publication);
  showFilters(store, publication);
  showViews(store);
  enableSheet();
  enableSkip();

  const map = await createMap(publication, store.state.at);
  window.beatlight.map = map;
  const page = new Page({publication, beats: beats.features, hotspots: properties(hotspots)}, store, map);
  page.open();
  enablePrinting(map);
  await settled(map);
  watchPublication(etag);
}

function properties({features}) {
  return features.map((feature) => feature.properties);
}

function explain(problem) {
  if (problem.status === 503) {
    showNothingYet(SECONDS_TO_NEXT_LOOK);
    setTimeout(() => location.reload(), SECONDS_TO_NEXT_LOOK * 1000);
  } else {
    console.error(problem);
    showStartFailure(problem);
  }
}

window.beatlight = {
  ready: start().catch(explain),
  settled: async () => {
    await window.beatlight.ready;
    return window.beatlight.map && settled(window.beatlight.map);
  },
};
