// The words of the page: the same for every view, so that nothing is called by two names.

export const KINDS = {
  incident: {one: 'incident', many: 'incidents', title: 'Police incidents'},
  concern: {one: 'concern', many: 'concerns', title: 'Residents’ concerns'},
};

/** What a tested change is called, and the sign that stands beside the words. */
export const VERDICTS = {
  'more': {words: 'more', sign: '▲'},
  'fewer': {words: 'fewer', sign: '▼'},
  'mixed': {words: 'more and fewer', sign: '▲▼'},
  'no-clear-change': {words: 'no clear change', sign: ''},
  'not-tested': {words: 'not tested', sign: ''},
};

const NUMBER = new Intl.NumberFormat('en-GB');
const ONE_DIGIT = new Intl.NumberFormat('en-GB', {maximumFractionDigits: 1});

export const count = (number) => NUMBER.format(number);
export const oneDigit = (number) => ONE_DIGIT.format(number);

/** "1 beat", "18 beats". */
export function counted(number, one, many = `${one}s`) {
  return `${count(number)} ${number === 1 ? one : many}`;
}

/** "more" with its sign: "▲ more"; plain words where there is no sign. */
export function verdictWithSign(verdict) {
  const {words, sign} = VERDICTS[verdict];
  return sign ? `${sign} ${words}` : words;
}

/** "a, b and c". */
export function joined(parts) {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A probability as people read it: "0.03", "under 0.001". */
export function probability(value) {
  return value < 0.001 ? 'under 0.001' : value.toFixed(value < 0.1 ? 3 : 2);
}

/** "firm: hot in 97 of 100 runs"; empty where no runs were asked. */
export function stabilityWords({stability, share}, {robustness: {runs}}) {
  return stability ? `${stability}: hot in ${count(Math.round(share * runs))} of ${count(runs)} runs` : '';
}

/** What a p-value says of a hotspot; empty where chance was not tried. */
export function chanceWords(pValue) {
  if (pValue === null) {
    return '';
  }
  const says = pValue <= 0.05 ? 'chance rarely makes one as heavy' : 'chance may well make one as heavy';
  return `${says} (p ${probability(pValue)})`;
}

/** "+42 %", "−7 %". */
export function percent(value) {
  const rounded = Math.round(value);
  return `${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${Math.abs(rounded)} %`;
}

/** "+12", "−3", "0". */
export function signed(value) {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${count(Math.abs(value))}`;
}

/** What is chosen, for a sentence: "Burglary", "All incidents", "Incidents and concerns". */
export function selectionName({kind, category}, publication) {
  if (category) {
    return publication.categories.find((c) => c.kind === kind && c.category === category).name;
  }
  return kind === 'both' ? 'Incidents and concerns' : `All ${KINDS[kind].many}`;
}
