/** Finds files of content by what people call them. */
import { nearest } from '../../src/checks/nearest.ts';
import type { ContentFile } from '../../src/kinds/content.ts';
import type { CollectionName } from '../../src/kinds/index.ts';
import { collectionNames } from '../../src/text/zh-CN/collections.ts';

/** `zones/shenyang` */
export const refOf = ({ collection, id }: ContentFile) => `${collection}/${id}`;

/** The name a file goes by, else its id. */
export function titleOf(file: ContentFile): string {
	const { name, title } = file.data;
	return [name, title].find((text) => typeof text === 'string') ?? file.id;
}

/** Everything a file is called: its id, its names and aliases. */
export function namesOf({ id, data }: ContentFile): string[] {
	const { name, title, fullName, aliases } = data;
	return [id, name, title, fullName, ...(Array.isArray(aliases) ? aliases : [])].filter(
		(text): text is string => typeof text === 'string',
	);
}

/** Files whose name contains some text, those that begin with it first. */
export function searchEntries(files: readonly ContentFile[], text: string): ContentFile[] {
	const wanted = text.toLowerCase();
	const rank = (file: ContentFile) => {
		const places = namesOf(file).map((name) => name.toLowerCase().indexOf(wanted));
		const found = places.filter((place) => place >= 0);
		return found.length === 0 ? undefined : Math.min(...found);
	};
	return files
		.map((file) => ({ file, rank: rank(file) }))
		.filter((one): one is { file: ContentFile; rank: number } => one.rank !== undefined)
		.sort((a, b) => a.rank - b.rank)
		.map(({ file }) => file);
}

/**
 * The one file of the first collection that has it which is called exactly so, or why there is
 * none, in Chinese.
 */
export function findEntry(
	files: readonly ContentFile[],
	collections: readonly CollectionName[],
	text: string,
): ContentFile | string {
	const direct = files.find((file) => refOf(file) === text);
	if (direct && collections.includes(direct.collection as CollectionName)) return direct;
	for (const collection of collections) {
		const own = files.filter((file) => file.collection === collection);
		const found = own.filter((file) => file.id === text);
		if (found.length === 0) found.push(...own.filter((file) => namesOf(file).includes(text)));
		const [only, ...others] = found;
		if (only && others.length === 0) return only;
		if (only) return `叫“${text}”的不止一个：${found.map(refOf).join('、')}。写其中一个文件名。`;
	}
	const own = files.filter(({ collection }) => collections.some((name) => name === collection));
	const guess = nearest(text, own.flatMap(namesOf)) ?? '';
	const meant = own.find((file) => namesOf(file).includes(guess));
	const what =
		collections.length === 1 && collections[0] ? collectionNames[collections[0]] : '页面';
	return `没有“${text}”这个${what}。${meant ? `是不是 ${meant.id}（${titleOf(meant)}）？` : ''}`;
}
