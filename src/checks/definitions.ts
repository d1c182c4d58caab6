/** What the first sentence of a page says: which thing it is, where, of which kind. */
import type { ContentFile } from '../kinds/content.ts';
import { textAt, textsAt } from './records.ts';

const NATIONAL =
	/国家级?(?:农业)?(?:高新区|高新技术(?:产业)?(?:开发区|园区|示范区)|农业高新技术产业示范区)/u;
const PROVINCIAL = /(?:省|自治区|市)级(?:高新区|高新技术(?:产业)?(?:开发区|园区))/u;
const OTHER = /(?:开发|高新|工业|示范|试验|保税|产业|新|经开|自贸|园)区|产业园|工业园/u;

interface Kind {
	pattern: RegExp;
	/** As a sentence says it. */
	word: string;
}

const LEVELS: Readonly<Record<string, Kind>> = {
	national: { pattern: NATIONAL, word: '国家高新区' },
	provincial: { pattern: PROVINCIAL, word: '省级高新区' },
	other: { pattern: OTHER, word: '经济技术开发区' },
};
const GROUPS: Readonly<Record<string, Kind>> = {
	alliances: { pattern: /联盟/u, word: '高新区联盟' },
	networks: { pattern: /网络/u, word: '产业协同创新网络' },
};

/** The kind that the first sentence of a page has to name; undefined where it is free. */
export function kindOfPage(file: ContentFile): Kind | undefined {
	return file.collection === 'zones'
		? LEVELS[textAt(file, 'level') ?? '']
		: GROUPS[file.collection];
}

/** What a page may be called, the longest first. */
export function namesOfPage(file: ContentFile): string[] {
	return [
		...['name', 'fullName'].flatMap((field) => textAt(file, field) ?? []),
		...textsAt(file, 'aliases'),
	].sort((a, b) => b.length - a.length);
}

const PROVINCE = /(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/u;
const CITY = /(?:市|地区|盟|县|区)$/u;

/** How a sentence may name a place: 辽宁省 and 辽宁, 延边朝鲜族自治州 and 延边. */
export function formsOfPlace(name: string): string[] {
	const short = name.endsWith('自治州')
		? name.slice(0, 2)
		: name.replace(PROVINCE.test(name) ? PROVINCE : CITY, '');
	return short.length > 1 ? [name, short] : [name];
}

/** No definition is longer once its names are masked. */
const LONGEST = 40;

/** Whether a sentence is what the first one of such a page has to be, and hardly more. */
export function isDefinition(file: ContentFile, text: string, masked: string): boolean {
	return masked.length <= LONGEST && kindOfPage(file)?.pattern.test(text) === true;
}
