// Who the reader is signed in as: a token that an address brought once, kept for this tab alone.

const TOKEN = 'beatlight.token';
const SAID = 'beatlight.said';
const HOME = new URL('.', globalThis.document?.baseURI ?? 'http://localhost/').href;

const LOST = 'You are signed out: your token is no longer good. You now see what the public sees.';

/** Parts a hash into the token in it, or '', and the rest, which is the page's own. */
export function part(hash) {
  const pairs = hash.replace(/^#/, '').split('&').filter(Boolean);
  const isToken = (pair) => pair.startsWith('token=');
  return {
    token: new URLSearchParams(pairs.find(isToken)).get('token') ?? '',
    rest: pairs.filter((pair) => !isToken(pair)).join('&'),
  };
}

/** Takes the token out of the address, at once and before anything else reads it. */
export function open() {
  take();
  addEventListener('hashchange', () => take() && location.reload());
}

function take() {
  const {token, rest} = part(location.hash);
  if (!token) {
    return false;
  }
  sessionStorage.setItem(TOKEN, token);
  history.replaceState(null, '', location.pathname + location.search + (rest ? `#${rest}` : ''));
  return true;
}

export function isOpen() {
  return sessionStorage.getItem(TOKEN) !== null;
}

/** The headers that show who asks; only for addresses below this page, so that no other server sees them. */
export function headersFor(address) {
  return isOpen() && String(address).startsWith(HOME)
    ? {Authorization: `Bearer ${sessionStorage.getItem(TOKEN)}`}
    : {};
}

/** Forgets the token and starts anew as the public. */
export function signOut() {
  sessionStorage.removeItem(TOKEN);
  location.reload();
}

/** The same, where the server takes the token no longer; the page then says so. */
export function lose() {
  if (isOpen()) {
    sessionStorage.setItem(SAID, LOST);
    signOut();
  }
}

/** What is to be said once after the token was lost, or ''. */
export function lastWords() {
  const said = sessionStorage.getItem(SAID) ?? '';
  sessionStorage.removeItem(SAID);
  return said;
}
