/** File names for new files, in the way of those that are there. */
import type { ContentFile } from '../../src/kinds/content.ts';
import type { CollectionName } from '../../src/kinds/index.ts';
import { readSyllables } from '../../src/search/pinyin.ts';

/** Answers by the path of their question. */
export type Answers = Readonly<Record<string, string | string[]>>;

/** What every zone is called; an id says only which one. */
const KIND_OF_PARK =
	/(国家)?(级)?(高新技术产业(开发)?(示范)?区|高新技术产业园区?|高新区|经济技术开发区|经开区|开发区|自主创新示范区|科技园|产业园区?|园区)$/u;

/** A name for the file that no file has yet. */
export function proposeId(
	collection: CollectionName,
	answers: Answers,
	files: readonly ContentFile[],
): string {
	const taken = new Set(files.filter((file) => file.collection === collection).map(({ id }) => id));
	const wanted = wantedId(collection, answers, files) || 'new';
	const region = textOf(answers['region']);
	const choices = [
		wanted,
		...(region ? [`${wanted}-${region}`] : []),
		...Array.from({ length: taken.size + 1 }, (_, index) => `${wanted}-${index + 2}`),
	];
	return choices.find((id) => !taken.has(id)) ?? wanted;
}

function wantedId(
	collection: CollectionName,
	answers: Answers,
	files: readonly ContentFile[],
): string {
	const name = textOf(answers['name']) || textOf(answers['title']);
	const nameEn = textOf(answers['nameEn']);
	switch (collection) {
		case 'zones':
			return zoneId(name, textOf(answers['city']), files);
		case 'events': {
			const date = textOf(answers['date']) || textOf(answers['start']);
			const place = latin(textOf(answers['place']).replace(/[省市]$/u, ''));
			const [entity = ''] = [answers['entities'] ?? []].flat();
			return join(date, place || latin(entity.split('/')[1] ?? ''));
		}
		case 'sources':
			return join(
				publisherId(textOf(answers['publisher']), files),
				textOf(answers['published']),
				topicOf(textOf(answers['title']), files),
			);
		case 'rankings':
			return join(latin(name).slice(0, 40), textOf(answers['year']));
		case 'corrections': {
			const [page = '', figure = ''] = textOf(answers['figure']).split('#');
			const of = (page || textOf(answers['page'])).split('/')[1] ?? '';
			const [, metric = ''] = /^f-(.*?)(-\d{4}.*)?$/u.exec(figure) ?? [];
			return join(textOf(answers['date']), of, /^[a-z0-9-]+$/.test(metric) ? metric : '');
		}
		default:
			return latin(nameEn || name);
	}
}

/** changchun-jingyue: the city stands by itself, where it is known to be one. */
function zoneId(name: string, city: string, files: readonly ContentFile[]): string {
	const short = (text: string) => text.replace(KIND_OF_PARK, '') || text;
	const own = short(name);
	const cities = files
		.filter(({ collection }) => collection === 'zones')
		.map(({ data }) => short(textOf(data['name'])));
	const [head] = [city.replace(/市$/u, ''), ...cities]
		.filter((word) => word.length > 1 && own.startsWith(word) && own !== word)
		.sort((a, b) => b.length - a.length);
	return head === undefined ? latin(own) : join(latin(head), latin(own.slice(head.length)));
}

/** Pinyin run together, English words with hyphens. */
export function latin(text: string): string {
	return text
		.replace(/\p{Script=Han}+/gu, (han) => ` ${readSyllables(han).join('')} `)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}

/** How the ids of this publisher's other sources begin, else its initials. */
function publisherId(publisher: string, files: readonly ContentFile[]): string {
	const heads = files
		.filter(({ collection, data }) => collection === 'sources' && data['publisher'] === publisher)
		.map(({ id }) => /^[a-z]+/.exec(id)?.[0] ?? '')
		.filter((head) => head !== '');
	const [most] = [...Map.groupBy(heads, (head) => head)].sort(
		([, a], [, b]) => b.length - a.length,
	);
	if (publisher && most) return most[0];
	return publisher
		? readSyllables(publisher)
				.map(([initial = '']) => initial)
				.join('')
				.slice(0, 8)
		: 'web';
}

/** The page whose name stands in a title: in full rather than in short, the longest first. */
function topicOf(title: string, files: readonly ContentFile[]): string {
	const named = files
		.filter(({ collection }) => ['zones', 'alliances', 'networks', 'regions'].includes(collection))
		.flatMap(({ id, data }) => {
			const name = textOf(data['name']);
			return [name, name.replace(/(高新区|省|市)$/u, '')].map((word) => ({ id, word }));
		})
		.filter(({ word }) => word.length > 1 && title.includes(word))
		.sort((a, b) => b.word.length - a.word.length);
	return named[0]?.id ?? '';
}

const join = (...parts: string[]) => parts.filter((part) => part !== '').join('-');
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
