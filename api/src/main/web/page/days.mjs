// Calendar days as ISO text ("2024-12-31"). Ranges leave `to` out, as the API does.

const MS_PER_DAY = 86_400_000;
const DAY = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', timeZone: 'UTC'});
const DAY_AND_YEAR = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC',
});

/** Days since 1970-01-01; NaN for text that is no day. */
export function toNumber(day) {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY : NaN;
}

export function plusDays(day, days) {
  return new Date((toNumber(day) + days) * MS_PER_DAY).toISOString().slice(0, 10);
}

export function lengthOf({from, to}) {
  return toNumber(to) - toNumber(from);
}

/** The range of equal length that ends where this one begins. */
export function before(range) {
  return {from: plusDays(range.from, -lengthOf(range)), to: range.from};
}

export function isWithin(inner, outer) {
  return toNumber(inner.from) >= toNumber(outer.from) && toNumber(inner.to) <= toNumber(outer.to);
}

/** "31 Dec 2024". */
export function dayInWords(day) {
  return DAY_AND_YEAR.format(new Date(`${day}T00:00:00Z`));
}

/** "2 Oct – 31 Dec 2024": the last day named is the last one counted. */
export function rangeInWords({from, to}) {
  const last = plusDays(to, -1);
  if (from === last) {
    return dayInWords(from);
  }
  const first = new Date(`${from}T00:00:00Z`);
  const sameYear = from.slice(0, 4) === last.slice(0, 4);
  return `${(sameYear ? DAY : DAY_AND_YEAR).format(first)} – ${dayInWords(last)}`;
}

/** "1 Jan 2025, 23:12" in the city's own time zone. */
export function instantInWords(instant, zone) {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: zone,
  }).format(new Date(instant));
}
