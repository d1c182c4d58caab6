import { collectionNames } from './collections.ts';
import { figureText } from './figures.ts';

const collections = ['alliances', 'networks', 'industries', 'regions', 'metrics'] as const;

/** What readers ask for in English, and the pages that do or explain it; the first page comes first. */
export const askedPages: readonly { path: string; words: readonly string[] }[] = [
	{ path: 'zones/', words: [collectionNames.zones, 'national high-tech zones', 'zones'] },
	...collections.map((id) => ({ path: `${id}/`, words: [collectionNames[id]] })),
	{ path: 'networks/', words: ['networks', 'industry collaborative innovation networks'] },
	{ path: 'regions/', words: ['provinces', 'cities'] },
	{ path: 'metrics/', words: ['indicators', 'statistics'] },
	{ path: 'rankings/', words: [collectionNames.rankings, 'ranking', 'national evaluation'] },
	{ path: 'mechanisms/', words: [collectionNames.mechanisms, 'mechanisms', 'platforms'] },
	{ path: 'policies/', words: [collectionNames.policies, 'policy documents'] },
	{ path: 'events/', words: [collectionNames.events] },
	{ path: 'terms/', words: [collectionNames.terms, 'glossary'] },
	{ path: 'sources/', words: [collectionNames.sources, 'references'] },
	{ path: 'data/', words: ['data', 'datasets', 'open data', 'downloads', 'spreadsheet'] },
	{ path: 'data/#embed', words: ['embed a chart'] },
	{ path: 'data/#cite', words: ['how to cite'] },
	{ path: 'about/#licence', words: ['terms of use', 'creative commons'] },
	{ path: 'data/#licence', words: ['data licence'] },
	{ path: 'contributing/#correct', words: ['report an error', 'correct an error', 'feedback'] },
	{ path: 'corrections/', words: [collectionNames.corrections, 'errata'] },
	{ path: 'contributing/', words: ['contributing'] },
	{ path: 'compare/', words: ['comparison', 'compare zones', 'side by side'] },
	{ path: 'changes/', words: ['changes', 'recent changes', 'updates', 'what is new', 'feed'] },
	{ path: 'approvals/', words: ['approvals', 'approvals by year', 'batches'] },
	{ path: 'coverage/', words: ['coverage'] },
	{ path: 'quality/', words: ['data quality', 'check of growth'] },
	{ path: 'quality/#conflicts', words: ['differing accounts', 'conflicts'] },
	{ path: 'targets/', words: ['targets', 'targets and outcomes', 'pledges'] },
	{ path: 'alliances/matrix/', words: ['members', 'memberships'] },
	{
		path: 'about/#marks',
		words: [...new Set(Object.values(figureText.marks)), 'marks', figureText.retracted],
	},
	{ path: 'about/#grades', words: ['grades', 'grades of sources'] },
	{
		path: 'about/#absences',
		words: [
			...[...Object.values(figureText.missing), figureText.notCollected, figureText.notYetDue],
			'missing data',
		],
	},
	{ path: 'about/#qualifiers', words: ['qualifiers'] },
	{ path: 'about/#rounding', words: ['rounding'] },
	{ path: 'about/#comparing', words: ['comparability'] },
	{ path: 'about/#scopes', words: ['scope', collectionNames.scopes] },
	{ path: 'about/#taking', words: ['method', 'methods', 'methodology'] },
	{ path: 'about/', words: ['about this site', 'gaoxin atlas', 'privacy'] },
];
