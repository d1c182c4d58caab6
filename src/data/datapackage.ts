/** A description of the CSV files for programs, after Data Package version 2. */
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

export interface FileSum {
	bytes: number;
	/** SHA-256, in hexadecimal digits. */
	sha256: string;
}

export interface PackageFacts {
	edition: Edition;
	/** Address of /data/. */
	homepage: string;
	/** Address of /data/datapackage.json: the name by which the package is known. */
	id: string;
	/** How many sources there are. */
	sources: number;
	/** What each CSV file is to the byte. */
	sums: Readonly<Record<FileName, FileSum>>;
}

export function describePackage(
	{ edition, homepage, id, sources, sums }: PackageFacts,
	words: Words,
): object {
	const { dataText } = words;
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'gaoxin-atlas',
		id,
		title: dataText.packageTitle,
		description: dataText.packageAbout,
		homepage,
		version: edition.version,
		asOf: edition.asOf,
		licenses: [
			{
				name: edition.license,
				title: dataText.licenceTitle,
				path: dataText.page.licenceLink,
			},
		],
		sources: [
			{ title: dataText.packageSources(sources), path: new URL('sources.csv', homepage).href },
		],
		resources: FILES.map((name) => ({
			$schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
			name,
			type: 'table',
			path: `${name}.csv`,
			title: dataText.files[name].title,
			description: dataText.files[name].about,
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			bytes: sums[name].bytes,
			hash: `sha256:${sums[name].sha256}`,
			schema: schemaOf(name, words),
		})),
	};
}

function schemaOf(name: FileName, words: Words): object {
	const columns = COLUMNS[name];
	const key = keyOf(name);
	const foreignKeys = columns.flatMap((column) => {
		const resource = targetOf(name, column);
		if (!resource) return [];
		// A reference to the same file leaves the resource out.
		return {
			fields: [column],
			reference: { ...(resource === name ? {} : { resource }), fields: ['id'] },
		};
	});
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: columns.map((column) => fieldOf(name, column, words)),
		missingValues: [''],
		...(key ? { primaryKey: [key] } : {}),
		...(foreignKeys.length > 0 ? { foreignKeys } : {}),
	};
}

function fieldOf(name: FileName, column: string, words: Words): object {
	const type = typeOf(name, column);
	const meaning = meaningOf(name, column, words);
	const base = { name: column, title: headOf(name, column, words) };
	// The profile knows no lists: a text, of which the pattern says how it is made.
	if (type === 'list') {
		return {
			...base,
			type: 'string',
			description: meaning + words.programText.separated(LIST_DELIMITER),
			constraints: { pattern: `[^${LIST_DELIMITER}]+(${LIST_DELIMITER}[^${LIST_DELIMITER}]+)*` },
		};
	}
	const choices = choicesOf(name, column);
	const constraints = {
		...(isFilled(name, column) ? { required: true } : {}),
		...(column === keyOf(name) ? { unique: true } : {}),
		...(choices.length > 0 ? { enum: choices } : {}),
	};
	return {
		...base,
		type,
		...(isAddress(column) ? { format: 'uri' } : {}),
		description: meaning,
		...(Object.keys(constraints).length > 0 ? { constraints } : {}),
	};
}
