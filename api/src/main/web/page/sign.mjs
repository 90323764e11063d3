// Says quietly in the page's head who the reader is signed in as.

import * as api from './api.mjs';
import {byId, el} from './dom.mjs';
import {clearNotice, notice} from './notices.mjs';
import * as session from './session.mjs';

/** Shows role and beats with a way to sign out, and once that the reader has been signed out. */
export async function showSession() {
  const said = session.lastWords();
  if (said) {
    notice('session', said, 'Understood', () => clearNotice('session'));
  }
  if (session.isOpen()) {
    const {role, beats} = await api.ask('me');
    const who = beats.length > 0 ? `${role} of ${beats.join(', ')}` : role;
    byId('session').replaceChildren(
        el('span', {}, who), ' · ', el('button', {type: 'button', onclick: session.signOut}, 'sign out'));
    byId('session').hidden = false;
  }
}
