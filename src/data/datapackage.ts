/** A description of the CSV files for programs, after Data Package version 2. */
import { downloadOf } from '../kinds/index.ts';
import type { Words } from '../text/words.ts';
import { meaningOf, targetOf, typeOf } from './columns.ts';
import { LIST_DELIMITER } from './csv.ts';
import type { Edition } from './json.ts';
import { COLUMNS, type FileName, FILES } from './tables.ts';

export interface PackageFacts {
	edition: Edition;
	/** Address of /data/. */
	homepage: string;
	/** Address of /data/datapackage.json: the name by which the package is known. */
	id: string;
	/** How many sources there are. */
	sources: number;
	/** Size of each CSV file. */
	bytes: Readonly<Record<FileName, number>>;
}

export function describePackage(
	{ edition, homepage, id, sources, bytes }: PackageFacts,
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
			bytes: bytes[name],
			schema: schemaOf(name, words),
		})),
	};
}

function schemaOf(name: FileName, words: Words): object {
	const columns = COLUMNS[name];
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
		fields: columns.map((column) => {
			const type = typeOf(name, column);
			return {
				name: column,
				type,
				...(type === 'list' ? { delimiter: LIST_DELIMITER, itemType: 'string' } : {}),
				description: meaningOf(name, column, words),
			};
		}),
		missingValues: [''],
		...(downloadOf(name).download.withoutKey ? {} : { primaryKey: ['id'] }),
		...(foreignKeys.length > 0 ? { foreignKeys } : {}),
	};
}
