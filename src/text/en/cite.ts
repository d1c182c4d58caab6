import type { Words } from '../words.ts';

/** Citations to copy, searches for a source, and reports of errors. */
export const citeText: Words['citeText'] = {
	copy: 'Copy citation',
	copySource: 'Copy reference',
	ofPage: (page: string) => `Cite this page: ${page}`,
	ofSource: (source: string) => `Reference of the source: ${source}`,
	note: 'Without scripts, copy the line above and put the day of reading in place of “date of access” in the square brackets; the button fills in today.',
	accessed: 'date of access',
	formats: {
		gbt2025: 'GB/T 7714—2025',
		gbt2015: 'GB/T 7714—2015',
		bibtex: 'BibTeX',
		ris: 'RIS',
		csl: 'CSL-JSON',
	},
	copyLink: 'Copy link',
	copyValue: 'Copy value',
	copyReport: 'Copy the report',
	report: 'Report an error',
	copied: 'Copied',
	byHand: 'The browser does not allow copying; take it from here: ',
	version: (date: string) => `edition of ${date}`,
	figureTitle: (page: string, what: string, period: string) => `${page}: ${what} (${period})`,
	signs: { comma: ', ', open: ' (', close: ')' },
	titleUnknown: 'title not recorded',
	more: 'et al.',
	secondHand: {
		repost: 'described from a reprint, original not seen',
		snippet: 'described from an excerpt, original not seen',
	},
	reference: 'Reference',
	search: 'Search',
	searchNote:
		'The links below search for the title; their results are made by others and are not the source used here.',
	searchNone: 'The title is inferred or not recorded, so it cannot be searched for.',
	searches: {
		baidu: 'Baidu',
		bing: 'Bing',
		sogou: 'Sogou',
		library: 'National Library of China',
		government: 'Chinese government website (gov.cn)',
	},
	reportSubject: (page: string) => `Error in a figure or text: ${page}`,
	reportBody: (address: string, value: string, source: string) =>
		`Address: ${address}\nWhat the page says now: ${value}\nSource used: ${source}\nWhat it should say: \nYour source (publisher, title, date, address): \n`,
	reportValue: (value: string, source: string) => (source ? `${value} (source: ${source})` : value),
};
