// Quiet notices: one plain sentence and what can be done about it.

import {byId, el} from './dom.mjs';

/** A failure's sentence with a button to try again, unless trying again cannot help. */
export function failure(problem, retry) {
  const button = retry ? el('button', {type: 'button', onclick: retry}, 'Try again') : null;
  return el('p', {class: 'failure', role: 'alert'}, `${sentenceOf(problem)} `, button);
}

/** Shows a notice above the map, in place of the one before about the same subject. */
export function notice(subject, words, action, act) {
  clearNotice(subject);
  byId('notices').append(el('p', {'data-subject': subject},
      `${words} `, el('button', {type: 'button', onclick: act}, action)));
}

export function clearNotice(subject) {
  byId('notices').querySelector(`[data-subject=${subject}]`)?.remove();
}

/** Says that there is nothing to show yet, and looks again by itself. */
export function showNothingYet(secondsToNextLook) {
  byId('stage').replaceChildren(el('div', {class: 'nothing-yet'},
      el('img', {src: 'beatlight.svg', alt: '', width: 72, height: 72}),
      el('h2', {}, 'No publication yet'),
      el('p', {}, 'The map appears here as soon as the first run is published.'),
      el('p', {}, 'Run ', el('code', {}, './beatlight run --city FILE'),
          `. This page looks again every ${secondsToNextLook} seconds.`)));
}

/** Says that the page could not start. */
export function showStartFailure(problem) {
  byId('stage').replaceChildren(el('div', {class: 'nothing-yet'},
      el('h2', {}, 'The map could not be loaded'),
      failure(problem, () => location.reload())));
}

function sentenceOf(problem) {
  return problem.status === undefined ? `Something went wrong: ${problem.message}` : problem.message;
}
