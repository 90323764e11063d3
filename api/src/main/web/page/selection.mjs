// Which rows of the change table the chosen kind and category mean, and what they say of a beat.

/** True for rows and hotspots of the chosen kind and category. */
export function isChosen({kind, category}, row) {
  return (kind === 'both' || row.kind === kind) && (category === '' || row.category === category);
}

/**
 * One verdict for several rows of a beat: a clear change in any of them shows, changes in both
 * directions are "mixed", and rows that were all too small to test are "not-tested".
 */
export function verdictOf(rows) {
  const said = new Set(rows.map((row) => row.verdict));
  if (said.has('more') && said.has('fewer')) {
    return 'mixed';
  }
  return ['more', 'fewer', 'no-clear-change'].find((verdict) => said.has(verdict)) ?? 'not-tested';
}

/** A map from beat code to its verdict, for every beat. */
export function verdicts(beats, changes, state) {
  const rows = new Map(beats.map((beat) => [beat.code, []]));
  for (const row of changes) {
    if (isChosen(state, row)) {
      rows.get(row.beat)?.push(row);
    }
  }
  return new Map([...rows].map(([code, ofBeat]) => [code, verdictOf(ofBeat)]));
}

/** The codes of the beats with this verdict. */
export function codesWith(verdict, byBeat) {
  return [...byBeat].filter(([, value]) => value === verdict).map(([code]) => code);
}

/** Events of the chosen rows of one beat, the two kinds apart: they are never added up. */
export function eventsNow(beat, changes, state) {
  const sum = (kind) => changes
      .filter((row) => row.beat === beat && row.kind === kind && isChosen(state, row))
      .reduce((total, row) => total + row.now, 0);
  return {incident: sum('incident'), concern: sum('concern')};
}
