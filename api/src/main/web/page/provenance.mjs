// The head of the page: whose data, from when to when, as of when, which publication.

import * as api from './api.mjs';
import * as days from './days.mjs';
import {byId, el} from './dom.mjs';
import {notice} from './notices.mjs';

const POLL_MS = 30_000;

/** Says what is shown; the days lead to the page that tells how good the data are. */
export function showProvenance(publication) {
  show(publication, el('a', {href: 'quality', title: 'How good these data are'}, days.rangeInWords(publication.data)));
}

/** The same on that page itself. */
export function showPlainProvenance(publication) {
  show(publication, days.rangeInWords(publication.data));
}

function show({city, publishedAt, publicationId, zone}, data) {
  byId('city').textContent = city;
  const entry = (term, words) => el('div', {}, el('dt', {}, term), el('dd', {}, words));
  byId('provenance').replaceChildren(
      entry('Data', data),
      entry('As of', days.instantInWords(publishedAt, zone)),
      entry('Publication', String(publicationId)));
}

/** Asks every 30 seconds whether there is a newer publication, and offers it once there is. */
export function watchPublication(etag) {
  const timer = setInterval(async () => {
    const newer = await api.publicationUnless(etag).catch(() => null); // the next look may succeed
    if (newer) {
      clearInterval(timer);
      notice('publication', 'Newer data are available.', 'Show them', () => location.reload());
    }
  }, POLL_MS);
}
