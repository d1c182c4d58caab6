/** What the archive of all data says of itself. */
import type { Words } from '../words.ts';

export const archiveText: Words['archiveText'] = {
	message: 'Please cite these data as follows, with the original source of each figure.',
	keywords: [
		'national high-tech zones',
		'high-tech industrial development zones',
		'industrial collaborative innovation',
	],
	title: (site) => `${site}: data`,
	readme: (version, asOf, address, citation, list) => `# Gaoxin Atlas: data

Figures on China's national high-tech zones, each with its source, period and scope. Data as of
${asOf}, version ${version}, CC BY 4.0; the whole text is in LICENSE. ${address}

To cite: ${citation}

## Files

${list}

CSV and JSON are UTF-8; \`datapackage.json\` says what columns mean. An empty cell is not recorded, never zero. Figures of different scopes, subjects, currencies or lengths of period cannot be compared, and still less added. Records whose status is retracted are not to be used.

To check the files: \`sha256sum --check SHA256SUMS\`.
`,
	file: (name, about) => `- \`${name}\`: ${about}`,
	files: {
		csvOf: (title) => `${title}, CSV for programs`,
		jsonOf: (title) => `${title}, JSON`,
		readers: 'all figures, CSV for people: with BOM and Chinese heads',
		workbook: 'all figures, workbook for Excel and WPS',
		database: 'all tables, SQLite database',
		csvw: 'what columns mean, CSVW',
		openapi: 'addresses and formats of the static files, after OpenAPI 3.1',
		description:
			'fields, types, primary and foreign keys and licence, after Data Package version 2',
		licence: 'licence of the data: the whole text of CC BY 4.0',
		citation: 'how to cite, after the Citation File Format',
		hashes: 'SHA-256 of each file',
	},
};
