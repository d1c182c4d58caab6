import type { Words } from '../words.ts';

/** What each collection is called, wherever readers meet it. */
export const collectionNames: Words['collectionNames'] = {
	zones: 'High-tech zones',
	alliances: 'Alliances',
	networks: 'Industry networks',
	industries: 'Industries',
	regions: 'Regions',
	mechanisms: 'Mechanisms and platforms',
	policies: 'Policies',
	terms: 'Terms',
	events: 'Events',
	metrics: 'Metrics',
	scopes: 'Scopes',
	sources: 'Sources',
	rankings: 'Rankings',
	corrections: 'Corrections',
};

/** And the files that stand in no collection. */
export const otherFileNames: Words['otherFileNames'] = {
	units: 'Units',
	qualifiers: 'Qualifiers',
	site: 'Settings of the site',
};
