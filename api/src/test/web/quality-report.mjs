/** A quality report as the API answers it: one source month by month, one of which the sums are known. */
const rows = (read, kept, dropped = read - kept, superseded = 0, duplicates = 0) =>
  ({read, kept, dropped, superseded, duplicates});

export const REPORT = {
  publicationId: 7,
  city: 'Riverbend',
  findings: [
    {code: 'null-island', meaning: 'the coordinates are (0, 0)', outcome: 'dropped'},
    {code: 'no-time', meaning: 'the time of occurrence is missing', outcome: 'dropped'},
    {code: 'outside-period', meaning: 'the time lies outside the period', outcome: 'dropped'},
    {code: 'superseded', meaning: 'a newer version was read', outcome: 'superseded'},
    {code: 'other-beat', meaning: 'the coded beat is another', outcome: 'kept'},
  ],
  sources: [
    {
      tally: {source: 'noise', ...rows(40, 40)},
      findings: {}, months: [], completeness: [], files: [],
      repairs: {offenders: [], stacked: [], rejected: ''}, crosswalk: '',
    },
    {
      tally: {source: 'incidents', ...rows(100, 80, 15, 5)},
      findings: {'null-island': 4, 'no-time': 1, 'outside-period': 10, 'superseded': 5, 'other-beat': 6},
      months: [
        {month: '', rows: rows(1, 0), usable: {inSpace: 0, forTimeOfDay: 0, forBeats: 0},
          codedBeats: {compared: 0, agreeing: 0}, findings: {'no-time': 1}},
        {month: '2000-03', rows: rows(10, 0), usable: {inSpace: 0, forTimeOfDay: 0, forBeats: 0},
          codedBeats: {compared: 0, agreeing: 0}, findings: {'outside-period': 10}},
        {month: '2023-12', rows: rows(45, 40, 0, 5), usable: {inSpace: 40, forTimeOfDay: 0, forBeats: 38},
          codedBeats: {compared: 38, agreeing: 32}, findings: {'superseded': 5, 'other-beat': 6}},
        {month: '2024-02', rows: rows(44, 40), usable: {inSpace: 30, forTimeOfDay: 10, forBeats: 40},
          codedBeats: {compared: 40, agreeing: 40}, findings: {'null-island': 4}},
      ],
      completeness: [
        {month: '2023-11', kept: 0, expected: null, share: null, verdict: 'not-tested',
          basis: 'before the feed begins in earnest'},
        {month: '2023-12', kept: 40, expected: null, share: null, verdict: 'not-tested', basis: 'fewer than 3'},
        {month: '2024-01', kept: 0, expected: 40, share: 0, verdict: 'missing', basis: 'x'},
        {month: '2024-02', kept: 40, expected: 41.5, share: 40 / 41.5, verdict: 'as-expected', basis: 'x'},
      ],
      files: [],
      repairs: {offenders: [], stacked: [], rejected: ''}, crosswalk: '',
    },
  ],
  layers: [],
};

export const MEANINGS = new Map(REPORT.findings.map((finding) => [finding.code, finding]));
export const [NOISE, INCIDENTS] = REPORT.sources;
