// The head of the page: whose data, from when to when, as of when, which publication.

import * as api from './api.mjs';
import * as days from './days.mjs';
import {byId, el} from './dom.mjs';
import {notice} from './notices.mjs';

const POLL_MS = 30_000;

/** Says what is shown. */
export function showProvenance({city, data, publishedAt, publicationId, zone}) {
  byId('city').textContent = city;
  const entry = (term, words) => el('div', {}, el('dt', {}, term), el('dd', {}, words));
  byId('provenance').replaceChildren(
      entry('Data', days.rangeInWords(data)),
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
