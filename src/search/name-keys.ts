/** A name taken apart for comparison: its stem, its syllables, and how a query may meet it. */
import type { KindRow } from './kinds.ts';
import type { NameRow } from './name-list.ts';
import { normalise, squeeze } from './normalise.ts';

/** How a name was met, best first. */
export const LEVELS = ['name', 'alias', 'stem', 'sound', 'place', 'start', 'part', 'near'] as const;
export type Level = (typeof LEVELS)[number];

export interface Key {
	/** Folded, without spaces and signs. */
	text: string;
	name: string;
	/** Without the words most zones share: 沈阳高新区 → 沈阳. */
	stem: string;
	/** Whether those words were a high-tech zone's, or another park's. */
	suffix: Suffix;
	syllables: string[];
}

type Role = KindRow['is'];
type Suffix = 'gaoxin' | 'park' | 'place' | '';

const GAOXIN =
	/(?:国家级?|省级)?(?:农业)?(?:高新技术产业(?:开发区|示范区|园区?)|高新技术(?:开发区|园区)|高?新?技术(?:产业)?开发区|高新(?:技术)?(?:开发区|园区?|区)?|农高区)$/u;
const PARK =
	/(?:国家级?|省级)?(?:(?:沿海)?经济技术开发区|经济开发区|经开区|工业园区|科技园区|示范区|园区)$/u;
/** 国家高新区物联网产业协同创新网络 → 物联网. */
const GROUP_START = /^(?:国家)?高新区(?=.)/u;
const GROUP = /(?:(?:国家)?高新区)?(?:产业)?(?:协同创新)?(?:联盟|网络)$/u;
/** 光伏产业 for 光伏. */
const TRADE = /(?:产业|行业)$/u;
export const PLACE = /(?:市|省|地区|(?:维吾尔|壮族|回族)?自治区|(?:朝鲜族)?自治州)$/u;

export function makeKey(
	name: string,
	role: Role,
	readings: ReadonlyMap<string, string>,
	exceptions: ReadonlyMap<string, string>,
	variants: ReadonlyMap<string, string> | undefined,
): Key {
	const text = squeeze(normalise(name, variants));
	const exception = exceptions.get(name)?.split(' ');
	const syllables: string[] = [];
	for (const character of text) {
		if (!/\p{Script=Han}/u.test(character)) syllables.push(character);
		else syllables.push(exception?.shift() ?? readings.get(character) ?? '');
	}
	return { text, name, syllables, ...stemOf(text, role) };
}

export function stemOf(text: string, role: Role): Pick<Key, 'stem' | 'suffix'> {
	const cuts: [RegExp, Suffix][] =
		role === 'park'
			? [
					[GAOXIN, 'gaoxin'],
					[PARK, 'park'],
				]
			: role === 'place'
				? [[PLACE, 'place']]
				: [];
	for (const [pattern, suffix] of cuts) {
		const stem = text.replace(pattern, '');
		if (stem !== text && stem !== '') {
			return { stem: stem.length > 2 ? stem.replace(/市$/u, '') : stem, suffix };
		}
	}
	return { stem: '', suffix: '' };
}

export function levelOf(
	query: string,
	asked: Pick<Key, 'stem' | 'suffix'>,
	key: Key,
	isName: boolean,
	role: Role,
): Level | undefined {
	if (key.text === query) return isName ? 'name' : 'alias';
	if (key.stem !== '') {
		if (key.stem === query) return 'stem';
		// 沈阳国家高新技术开发区 for 沈阳高新区; never 苏州高新区 for 苏州工业园区.
		if (asked.stem === key.stem && asked.suffix === key.suffix) return 'stem';
	}
	// 滨江高新区 for the zone that goes by 滨江.
	if (role === 'park' && asked.suffix === 'gaoxin' && asked.stem === key.text) return 'stem';
	if (role === 'trade' && query.replace(TRADE, '') === key.text) return 'stem';
	if (role === 'group') {
		if (withoutNational(key.text) === withoutNational(query)) return 'stem';
		// 物联网联盟 for the network, 中部高新区 for the alliance of all that lie there.
		const wanted = topicOf(query) || (asked.suffix === 'gaoxin' ? asked.stem : '');
		if (wanted !== '' && wanted === topicOf(key.text)) return 'stem';
	}
	if (query.length < 2 || role === 'title') {
		return key.text.startsWith(query) && query.length > 2 ? 'start' : undefined;
	}
	if (key.text.startsWith(query)) return 'start';
	return isName && key.text.includes(query) ? 'part' : undefined;
}

/** What a group is of, empty where its name does not end as those of groups do. */
function topicOf(text: string): string {
	const topic = text.replace(GROUP, '').replace(GROUP_START, '');
	return topic === text ? '' : topic;
}

/** 京津冀高新区联盟 for 京津冀国家高新区联盟. */
export function withoutNational(text: string): string {
	return text.replace(/国家级?(?=高新)/u, '');
}

/** What is said after the zone's city: 光谷 of 武汉光谷. */
export function afterCity(query: string, { c = '' }: NameRow): string | undefined {
	const city = c.replace(/市$/u, '');
	if (city === '' || !query.startsWith(city)) return undefined;
	const rest = query.slice(city.length).replace(/^市/u, '');
	return rest.length > 1 ? rest : undefined;
}

export function stemSyllables(key: Key): string[] {
	return key.stem === '' ? [] : key.syllables.slice(0, [...key.stem].length);
}

export function soundLevel(query: string, key: Key): Level | undefined {
	const whole = key.syllables.join('');
	const stem = stemSyllables(key);
	if (whole === query || stem.join('') === query) return 'sound';
	const initials = key.syllables.map(([letter]) => letter).join('');
	if (initials === query) return 'sound';
	// 市高新区 and 国家高新区 are said between the two: shenyangshigaoxinqu.
	if (key.suffix === 'gaoxin' && SPOKEN_SUFFIX.test(query)) {
		const spoken = query.replace(SPOKEN_SUFFIX, '');
		if (spoken === stem.join('') || spoken === stem.map(([letter]) => letter).join('')) {
			return 'sound';
		}
	}
	if (whole.startsWith(query)) return 'start';
	if (query.length > 3 && initials.startsWith(query)) return 'start';
	for (let i = 1; i < key.syllables.length && query.length > 3; i++) {
		if (key.syllables.slice(i).join('').startsWith(query)) return 'part';
	}
	return undefined;
}

export const SPOKEN_SUFFIX =
	/(?:shi)?(?:guojiaji?)?gaoxin(?:jishu)?(?:chanye)?(?:kaifaqu|yuanqu|qu)?$/u;

/** A place's id is a spelling of its name: shaanxi, hohhot-city, northeast-china. */
export function isSpelling({ i }: NameRow, query: string, role: Role): boolean {
	if (role !== 'place') return false;
	const plain = i.slice(i.indexOf('/') + 1).replace(/-(?:city|prefecture|region|china)$/u, '');
	return plain.replaceAll('-', '') === query;
}

/** Letters as typed for pinyin: no tones in any notation, no spaces, ü as v. */
export function toKeys(folded: string): string {
	return folded
		.normalize('NFC')
		.replace(/[üǖǘǚǜ]/gu, 'v')
		.normalize('NFD')
		.replace(/(?<=[a-z])[1-5](?![\d])/gu, '')
		.replace(/[^a-z0-9]/gu, '');
}

export function startsWord(english: string, folded: string): boolean {
	const [within, wanted] = [english, folded].map((text) =>
		text
			.toLowerCase()
			.replace(/[^a-z0-9]+/gu, ' ')
			.trim(),
	);
	return !!wanted && wanted.length > 2 && ` ${within}`.includes(` ${wanted}`);
}

/** Names that only parks have, of which there is one or none; 示范区 and 园区 are words like any other. */
const PARK_NAME =
	/^(?:(?![的有做在是哪])\p{Script=Han}){1,4}(?:高新(?:技术)?(?:产业)?(?:开发)?区|经开区|经济技术开发区|农高区)$/u;

export function isParkName(folded: string): boolean {
	return PARK_NAME.test(squeeze(folded));
}
