// On a phone the sidebar is a sheet at the foot of the page, which opens and closes.

import {byId} from './dom.mjs';

/** Makes the sheet's handle work. */
export function enableSheet() {
  byId('sheet-handle').addEventListener('click', () => setOpen(!isOpen()));
  byId('sidebar').addEventListener('keydown', (event) => event.key === 'Escape' && closeSheet());
}

/** The way past the map for the keyboard. */
export function enableSkip() {
  byId('skip').addEventListener('click', () => {
    setOpen(true);
    byId('beats-title').focus();
  });
}

export function closeSheet() {
  setOpen(false);
}

function isOpen() {
  return byId('sheet-handle').getAttribute('aria-expanded') === 'true';
}

function setOpen(open) {
  byId('sheet-handle').setAttribute('aria-expanded', String(open));
  byId('sidebar').classList.toggle('open', open);
}
