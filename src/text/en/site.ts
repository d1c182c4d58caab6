import type { Words } from '../words.ts';
import { collectionNames } from './collections.ts';
import { grouped } from './counted.ts';

export const siteText: Words['siteText'] = {
	name: 'Gaoxin Atlas',
	language: 'en',
	nameHead: 'Gaoxin ',
	nameSeal: 'Atlas',
	purpose:
		'An open reference to China’s national high-tech zones, their alliances and the industry collaborative innovation networks. Every figure names its source.',
	skip: 'Skip to the text',
	nav: {
		label: 'Main navigation',
		more: 'More',
		links: [
			{ path: 'zones/', label: collectionNames.zones },
			{ path: 'alliances/', label: collectionNames.alliances },
			{ path: 'networks/', label: collectionNames.networks },
			{ path: 'regions/', label: collectionNames.regions },
			{ path: 'metrics/', label: collectionNames.metrics },
			{ path: 'rankings/', label: collectionNames.rankings },
			{ path: 'events/', label: collectionNames.events },
			{ path: 'targets/', label: 'Targets' },
		],
		moreLinks: [
			{ path: 'compare/', label: 'Compare side by side' },
			{ path: 'approvals/', label: 'Approvals by year' },
			{ path: 'alliances/matrix/', label: 'Members at a glance' },
			{ path: 'industries/', label: collectionNames.industries },
			{ path: 'mechanisms/', label: collectionNames.mechanisms },
			{ path: 'policies/', label: collectionNames.policies },
			{ path: 'terms/', label: collectionNames.terms },
			{ path: 'sources/', label: collectionNames.sources },
		],
	},
	ways: {
		title: 'Start from a question',
		links: [
			{
				path: 'compare/',
				label: 'How do they compare?',
				about: 'Two to six zones or provinces, figures of the same scope side by side',
			},
			{
				path: 'metrics/',
				label: 'Who stands first?',
				about: 'One metric, and which zones lead',
			},
			{
				path: 'industries/',
				label: 'Who makes it?',
				about: 'One industry, and the zones that have it as a leading one',
			},
			{
				path: 'approvals/',
				label: 'Since when?',
				about: 'Approvals since 1988, year by year and batch by batch',
			},
			{
				path: 'targets/',
				label: 'Was it kept?',
				about: 'Targets with a deadline, beside the later outcome',
			},
			{
				path: 'coverage/',
				label: 'What is recorded?',
				about: 'Which metrics and years are recorded for each zone',
			},
			{
				path: 'data/',
				label: 'Download',
				about: 'All figures and sources, as CSV and JSON',
			},
		],
	},
	breadcrumbs: 'You are here',
	onThisPage: 'On this page',
	counted: (name: string, count: number) => `${name} (${grouped(count)})`,
	footer: {
		label: 'Footer navigation',
		links: [
			{ path: 'about/', label: 'About' },
			{ path: 'changes/', label: 'Recent changes' },
			{ path: 'quality/', label: 'Data quality' },
			{ path: 'coverage/', label: 'Coverage' },
			{ path: 'corrections/', label: collectionNames.corrections },
			{ path: 'data/', label: 'Data' },
			{ path: 'contributing/', label: 'Contribute' },
		],
		licenceBefore: 'Text and data are available under the ',
		licenceName: 'Creative Commons Attribution 4.0 licence',
		licenceAfter: '; please name “Gaoxin Atlas” and the original source.',
		address: 'Address',
		updated: 'Data as of ',
	},
	tiles: {
		caption: 'Provinces as equal squares; neither borders nor areas are shown',
		outside: 'Not counted',
		unit: ' of the national high-tech zones',
		legend: 'A darker square has more',
		choose: 'What the squares show',
		views: {
			zones: 'National high-tech zones',
			named: (list: string, length: number) => `First ${length} of ${list}`,
			recent: (year: string) => `With figures since ${year}`,
		},
		about: {
			named: (length: number, known: number) =>
				`The first ${length} were published; ${known} of them ${known === 1 ? 'is' : 'are'} known here. An empty square means not recorded, not none`,
			recent: (year: string) =>
				`National high-tech zones with figures recorded for ${year} or later`,
		},
	},
};
