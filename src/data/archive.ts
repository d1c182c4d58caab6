/** What goes with the files in the archive of all: a description, how to cite them, their hashes. */
import { stringify } from 'yaml';
import type { Words } from '../text/words.ts';
import { gbtReference } from './citing/gbt.ts';
import { itemOfSite } from './citing/item.ts';
import type { Edition } from './json.ts';
import { publish, type Published } from './published.ts';

export interface Member {
	name: string;
	/** What it is, for those who read the list of files. */
	about: string;
	file: Published;
}

export interface ArchiveFacts {
	edition: Edition;
	/** Full address of /data/. */
	address: string;
	/** Where the project is kept, if that is known. */
	repository?: string | undefined;
}

export const HASHES = 'SHA256SUMS';

/** The members and what goes with them, in the order of the archive. */
export async function withCompanions(
	members: readonly Member[],
	licence: string,
	facts: ArchiveFacts,
	words: Words,
): Promise<Member[]> {
	const { files } = words.archiveText;
	const memberOf = async (name: string, about: string, text: string): Promise<Member> => ({
		name,
		about,
		file: await publish([text]),
	});
	const described = [
		...members,
		await memberOf('LICENSE', files.licence, licence),
		await memberOf('CITATION.cff', files.citation, citationFile(facts, words)),
	];
	const hashes = { name: HASHES, about: files.hashes };
	const readme = readmeOf([...described, hashes], facts, words);
	const hashed = [await memberOf('README.md', '', readme), ...described];
	return [...hashed, await memberOf(HASHES, hashes.about, hashesOf(hashed))];
}

/** As `sha256sum --check` reads them. */
function hashesOf(members: readonly Member[]): string {
	return members.map(({ name, file }) => `${file.sha256}  ${name}\n`).join('');
}

/** How to cite the data, by Citation File Format 1.2.0; their version is their date. */
function citationFile({ edition, address, repository }: ArchiveFacts, words: Words): string {
	const { archiveText, dataText, siteText } = words;

	return stringify(
		{
			'cff-version': '1.2.0',
			message: archiveText.message,
			type: 'dataset',
			title: archiveText.title(siteText.name),
			abstract: dataText.packageAbout,
			authors: [{ name: siteText.name, website: address }],
			version: edition.asOf,
			'date-released': edition.asOf,
			license: edition.license,
			url: address,
			...(repository ? { 'repository-code': repository } : {}),
			keywords: archiveText.keywords,
		},
		// As text in quotes: a date without them is read as a moment.
		{ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 },
	);
}

function readmeOf(
	files: readonly Pick<Member, 'name' | 'about'>[],
	{ edition, address }: ArchiveFacts,
	words: Words,
): string {
	const { archiveText, citeText, siteText } = words;
	const title = archiveText.title(siteText.name);
	const item = itemOfSite(
		{ site: siteText.name, title, url: address, version: edition.asOf, figure: true },
		words.language,
	);
	return archiveText.readme(
		edition.version,
		edition.asOf,
		address,
		gbtReference(item, 2025, citeText.accessed, citeText),
		files.map(({ name, about }) => archiveText.file(name, about)).join('\n'),
	);
}
