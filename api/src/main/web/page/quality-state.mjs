// Which source and month of the quality report are shown, kept in the address
// (#source=incidents&month=2024-05), so that a finding can be sent to a colleague.

/** The month of rows whose time is unknown, as the address calls it. */
export const UNKNOWN = 'unknown';

/** Reads an address's hash; what the report does not know falls back to everything. */
export function parse(hash, report) {
  const given = Object.fromEntries(new URLSearchParams(hash.replace(/^#/, '')));
  const source = report.sources.some(({tally}) => tally.source === given.source) ? given.source : '';
  const month = monthsOf(report, source).includes(given.month) ? given.month : '';
  return {source, month};
}

/** The hash of a state; empty where everything is shown. */
export function format({source, month}) {
  const said = Object.entries({source, month}).filter(([, value]) => value);
  return said.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
}

/** The months that the chosen sources have rows in, the latest first, those of unknown time last. */
export function monthsOf({sources}, source) {
  const chosen = sources.filter(({tally}) => !source || tally.source === source);
  const months = new Set(chosen.flatMap((one) => one.months.map(({month}) => month || UNKNOWN)));
  return [...months].sort((a, b) => (a === UNKNOWN) - (b === UNKNOWN) || (a < b ? 1 : -1));
}
