/** A publication as the API describes it, two years of data, windows of 91 days. */
export const PUBLICATION = {
  publicationId: 7,
  city: 'Riverbend',
  zone: 'America/Chicago',
  publishedAt: '2025-01-02T05:12:44Z',
  data: {from: '2023-01-01', to: '2025-01-01'},
  hotspots: {window: {from: '2024-01-02', to: '2025-01-01'}, radiusM: 150, minWeight: 20, minWeightByCategory: {},
    robustness: {runs: 100, seed: 1, leastRadiusM: 106.1, mostRadiusM: 212.1, leastPeriod: 0.75, spotM: 50},
    chance: {runs: 199, seed: 1}},
  changes: {
    now: {from: '2024-10-02', to: '2025-01-01'},
    before: {from: '2024-07-03', to: '2024-10-02'},
    falseDiscoveryRate: 0.1,
    tests: 216,
  },
  categories: [
    {kind: 'incident', category: 'burglary', name: 'Burglary', events: 900},
    {kind: 'incident', category: 'vandalism', name: 'Vandalism', events: 400},
    {kind: 'concern', category: 'noise', name: 'Noise', events: 700},
    {kind: 'concern', category: 'vandalism', name: 'Vandalism', events: 300},
  ],
};
