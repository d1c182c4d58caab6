/** A description of the CSV files for programs, after the W3C's CSV on the Web. */
import type { Words } from '../text/words.ts';
import {
	choicesOf,
	headOf,
	isAddress,
	isFilled,
	keyOf,
	meaningOf,
	targetOf,
	typeOf,
} from './columns.ts';
import { LIST_DELIMITER } from './csv.ts';
import type { Edition } from './json.ts';
import { COLUMNS, type FileName, FILES } from './tables.ts';

export interface CsvwFacts {
	edition: Edition;
	/** Address of /data/csvw.json. */
	id: string;
}

/** Addresses of the files are relative to that of the description. */
export function describeCsv({ edition, id }: CsvwFacts, words: Words): object {
	const { dataText, language } = words;
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
		'@id': id,
		'@type': 'TableGroup',
		'dc:title': dataText.packageTitle,
		'dc:description': dataText.packageAbout,
		'dc:license': { '@id': dataText.page.licenceLink },
		'dc:date': edition.asOf,
		'schema:version': edition.version,
		null: '',
		dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\n'] },
		tables: FILES.map((name) => ({
			url: `${name}.csv`,
			'dc:title': dataText.files[name].title,
			'dc:description': dataText.files[name].about,
			tableSchema: schemaOf(name, words),
		})),
	};
}

function schemaOf(name: FileName, words: Words): object {
	const key = keyOf(name);
	const foreignKeys = COLUMNS[name].flatMap((column) => {
		const target = targetOf(name, column);
		if (!target) return [];
		const reference = { resource: `${target}.csv`, columnReference: keyOf(target) };
		return [{ columnReference: column, reference }];
	});
	return {
		columns: COLUMNS[name].map((column) => ({
			name: column,
			// Programs look for the title that stands in the file; people read the other one.
			titles: { und: column, [words.language]: headOf(name, column, words) },
			'dc:description': meaningOf(name, column, words),
			datatype: datatypeOf(name, column),
			...(typeOf(name, column) === 'list' ? { separator: LIST_DELIMITER } : {}),
			...(isFilled(name, column) ? { required: true } : {}),
		})),
		...(key ? { primaryKey: key } : {}),
		...(foreignKeys.length > 0 ? { foreignKeys } : {}),
	};
}

/** A datatype, or one with what its texts look like. Of a list, that of its items. */
function datatypeOf(name: FileName, column: string): string | { base: string; format: string } {
	const choices = choicesOf(name, column);
	if (choices.length > 0) return { base: 'string', format: choices.join('|') };
	if (isAddress(column)) return 'anyURI';
	const type = typeOf(name, column);
	if (type === 'boolean') return { base: 'boolean', format: 'true|false' };
	if (type === 'number') return 'decimal';
	return type === 'list' ? 'string' : type;
}
