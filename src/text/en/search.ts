import type { Words } from '../words.ts';
import { collectionNames } from './collections.ts';

// Its script has no request to spare for what other words count with.
const counted = (count: number, one: string) =>
	`${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`;

/** What readers see of search. */
const quoted = (words: string[]) => words.map((word) => `“${word}”`).join(', ');

export const searchText: Words['searchText'] = {
	search: 'Search',
	close: 'Close',
	open: 'Search (press / or Ctrl+K)',
	title: 'Search',
	description:
		'Search Gaoxin Atlas for high-tech zones, alliances, industry networks, regions, metrics, policies and printed figures.',
	placeholder: 'A name, pinyin or a figure',
	hint: 'You can type a name in English, Chinese or pinyin, initials of the pinyin, a former name, or a figure as it was printed (8.8%, 9965亿).',
	results: 'Results',
	type: 'Type',
	province: 'Province',
	types: { ...collectionNames, page: 'Pages' },
	allTypes: 'All types',
	allProvinces: 'All provinces',
	more: 'Show more results',
	folded: (count: number) => counted(count, 'source'),
	foldedResults: 'Sources',
	all: 'All results',
	titleOf: (query: string, title: string) => `“${query}” · ${title}`,
	searching: 'Searching…',
	found: (count: number) => counted(count, 'result'),
	notFound: 'Nothing found',
	tooShort: 'Type one more character to search, or press Enter to search for this one.',
	failed: 'Search did not load. Please check the connection and try again.',
	failedMore: 'Further results did not load. Please check the connection and try again.',
	again: 'Try again',
	option: (name: string, count: number) => `${name} (${count.toLocaleString('en')})`,
	parts: (query: string, parts: string[]) =>
		`No page has all of “${query}”; the pages below have one of these each: ${parts.join(', ')}.`,
	corrected: (query: string, name: string) =>
		`Nothing found for “${query}”; below is “${name}”, which is close to it.`,
	unmet: (words: string[], parts: string[]) =>
		`No page mentions ${quoted(words)}` +
		(parts.length > 0 ? `; the pages below have one of these each: ${parts.join(', ')}.` : '.'),
	apart: (words: string[]) => `No page mentions ${quoted(words)} together.`,
	noneThere: (place: string, where: string) =>
		`No national high-tech zone of ${place} is recorded here` +
		(where ? `; ${place} is in ${where}.` : '.'),
	firstRows: 'The first rows of the table. ',
	elsewhere: (asked: string, place: string, where: string) =>
		`“${asked}” is not recorded here` + (where ? `; ${place} is in ${where}.` : '.'),
	compare: (names: string[]) => `Compare ${names.join(', ')} side by side`,
	signs:
		'The signs OR, |, - and * have no meaning here; the other words were searched for. Quotation marks have none either.',
	insteadOf: (years: string[]) => `None of ${years.join(', ')}; the most recent: `,
	later: (period: string) =>
		`There is a more recent one of ${period}, but it bears a mark and is for reference only; see that page. `,
	converted: (query: string) => `Searched as “${query}”.`,
	dated: (date: string) => `Date: ${date}`,
	figureSource: 'Source: ',
	figureScope: 'Scope: ',
	recent: 'Recent searches',
	forget: (query: string) => `Remove “${query}”`,
	forgetAll: 'Clear all',
	recentNote: 'Kept in this browser only.',
	near: 'Pages with similar names',
	emptyHints: [
		'Use other words or fewer; write figures as the source prints them, such as 9965亿 or 2.81万亿元.',
		'Remove the limits of type and province.',
		'Look in the lists by province or by pinyin.',
	],
	directory: 'Browse the lists',
	suggest: 'Is the page you want missing? Suggest it, or add it yourself.',
	suggestLink: 'How to contribute',
	noScript:
		'Search needs JavaScript. Without it, every high-tech zone can be found by province or by the first letter of its pinyin.',
	byProvince: 'By province',
	byInitial: 'By first letter of the pinyin',
	otherPages: 'Other lists',
};
