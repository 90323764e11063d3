// The server's JSON. Addresses are relative to the page, so that a proxy may serve it under a folder.

import * as session from './session.mjs';

const BASE = new URL('api/v1/', document.baseURI);

/** An answer that is not the wanted one, with a sentence for the reader. */
export class ApiError extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

/**
 * Asks for a path below /api/v1, without the parameters that are empty.
 *
 * @throws {ApiError} status 0 where no answer came
 */
export async function ask(path, parameters = {}, {signal} = {}) {
  const response = await send(addressOf(path, parameters), {signal});
  return response.json();
}

/** The publication, or null while the one with this ETag is still the current one. */
export async function publicationUnless(etag) {
  const headers = etag ? {'If-None-Match': etag} : undefined;
  const response = await send(addressOf('publication', {}), {headers, cache: 'no-store'});
  return response.status === 304
    ? null
    : {etag: response.headers.get('ETag'), publication: await response.json()};
}

/** Saves an answer as a file; a plain link would not say who asks. */
export async function save(path, name) {
  const response = await send(addressOf(path, {}));
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement('a'), {href: address, download: name});
  link.click();
  URL.revokeObjectURL(address);
}

function addressOf(path, parameters) {
  const url = new URL(path, BASE);
  for (const [name, value] of Object.entries(parameters)) {
    if (value) {
      url.searchParams.set(name, value);
    }
  }
  return url;
}

async function send(url, {headers = {}, ...options} = {}) {
  const shown = {...headers, ...session.headersFor(url)};
  const response = await fetch(url, {...options, headers: shown}).catch((failure) => {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new ApiError(0, 'The server did not answer. Check the connection.');
  });
  if (response.ok || response.status === 304) {
    return response;
  }
  if (response.status === 401) {
    session.lose();
  }
  throw new ApiError(response.status, await sentenceOf(response));
}

async function sentenceOf(response) {
  const problem = await response.json().catch(() => ({}));
  return problem.detail ?? `The server could not answer (status ${response.status}).`;
}
