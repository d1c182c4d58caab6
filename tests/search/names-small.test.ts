import { expect, test } from 'vitest';
import { SEARCH_KINDS } from '../../src/kinds/index.ts';
import { findNear } from '../../src/search/corrections.ts';
import { makeNameList } from '../../src/search/name-list.ts';
import { Names } from '../../src/search/names.ts';
import { Places } from '../../src/search/places.ts';
import { entry } from './little-site.ts';

const entries = [
	entry('regions/jilin', '吉林省', { level: 'province' }),
	entry('regions/jilin-city', '吉林市', { level: 'city' }),
	entry('zones/jilin', '吉林高新区', { city: '吉林市', nameEn: 'Jilin High-tech Zone' }),
	entry('zones/changchun', '长春高新区', { city: '长春市', nameEn: 'Changchun High-tech Zone' }),
	entry('zones/jingyue', '长春净月高新区', { city: '长春市', nameEn: 'Jingyue Park' }),
	entry('zones/donghu', '武汉东湖高新区', {
		city: '武汉市',
		aliases: ['光谷'],
		nameEn: 'Optics Valley',
	}),
	entry('zones/fuzhou', '福州高新区', { city: '福州市' }),
	entry('zones/fuzhou-jx', '抚州高新区', { city: '抚州市' }),
	entry('alliances/northeast', '东北国家高新区联盟', { aliases: ['东北联盟'] }),
	entry('metrics/revenue', '营业收入'),
	entry('policies/plan', '东北振兴规划'),
	entry('mechanisms/fund', '东湖基金'),
];
const rows = new Map(entries.map(({ id }, index) => [id, index]));
const list = makeNameList(entries, (id) => rows.get(id), SEARCH_KINDS);
const names = new Names(list);
const provinces: Record<string, string> = {
	'zones/jilin': '吉林省',
	'zones/changchun': '吉林省',
	'zones/jingyue': '吉林省',
};
const find = (query: string) =>
	names
		.find(query, ({ i }) => provinces[i] ?? '')
		.map(({ row, level, name }) => `${row.i} ${level} ${name}`);
const sounds = new Map([...'常长'].map((character) => [character, ['chang']]));
const places = new Places([['江苏省', '', '昌春 无锡']]);
const near = (query: string, known = sounds) =>
	findNear(query, names, { sounds: known, places }).map(({ row }) => row.i);

test('a name in full is that name alone', () => {
	expect(find('长春高新区')).toEqual(['zones/changchun name 长春高新区']);
	expect(find('光谷')).toEqual(['zones/donghu alias 光谷']);
	expect(find('')).toEqual([]);
	expect(find('。')).toEqual([]);
});

test('a province stands before the zone that bears its name, a zone before its city', () => {
	expect(find('吉林')).toEqual([
		'regions/jilin stem 吉林省',
		'zones/jilin stem 吉林高新区',
		'regions/jilin-city stem 吉林市',
		'zones/changchun place 长春高新区',
		'zones/jingyue place 长春净月高新区',
	]);
});

test('names that begin so, and zones that lie there, come after the one that is named so', () => {
	expect(find('长春')).toEqual([
		'zones/changchun stem 长春高新区',
		'zones/jingyue start 长春净月高新区',
	]);
	expect(find('吉林省')[0]).toBe('regions/jilin name 吉林省');
	expect(find('吉林省')).toHaveLength(4);
	expect(find('武汉市')).toEqual(['zones/donghu place 武汉东湖高新区']);
	expect(find('武汉')).toEqual(['zones/donghu start 武汉东湖高新区']);
});

test('the city before the name that a zone goes by', () => {
	expect(find('武汉光谷')).toEqual(['zones/donghu stem 光谷']);
	expect(find('长春光谷')).toEqual([]);
});

test('the beginning and the middle of names, where nothing is met better', () => {
	expect(find('长春净')).toEqual(['zones/jingyue start 长春净月高新区']);
	expect(find('净月')).toEqual(['zones/jingyue part 长春净月高新区']);
	expect(find('东湖')).toEqual(['zones/donghu part 武汉东湖高新区']);
	expect(find('东湖基')).toEqual(['mechanisms/fund start 东湖基金']);
	expect(find('业收')).toEqual(['metrics/revenue part 营业收入']);
});

test('what begins more than twelve names says nothing', () => {
	const many = (count: number) => {
		const all = Array.from({ length: count }, (_, i) =>
			entry(`terms/t${i}`, `集成${String.fromCharCode(0x4e00 + i)}`, { nameEn: `Chips ${i}` }),
		);
		const made = new Names(makeNameList(all, () => 0, SEARCH_KINDS));
		return [made.find('集成', () => '').length, made.find('chips', () => '').length];
	};
	expect(many(12)).toEqual([12, 12]);
	expect(many(13)).toEqual([0, 0]);
});

test('letters: pinyin, initials, English; what is met best alone', () => {
	expect(find('changchun')).toEqual([
		'zones/changchun stem 长春高新区',
		'zones/jingyue start 长春净月高新区',
	]);
	expect(find('ccgxq')).toEqual(['zones/changchun sound 长春高新区']);
	expect(find('optics valley')).toEqual(['zones/donghu name 武汉东湖高新区']);
	expect(find('optics')).toEqual(['zones/donghu start 武汉东湖高新区']);
	expect(find('valley')).toEqual(['zones/donghu part 武汉东湖高新区']);
	expect(find('guanggu')).toEqual(['zones/donghu sound 光谷']);
	expect(find('wu')).toEqual([]);
});

test('of two that sound the same, the one with that address comes first', () => {
	const found = find('fuzhou').map((one) => one.split(' ')[0]);
	expect(found).toEqual(['zones/fuzhou', 'zones/fuzhou-jx']);
});

test("a region's address is a way to write its name", () => {
	expect(find('jilin')[0]).toBe('regions/jilin stem 吉林省');
	expect(find('jilin')).toContain('zones/changchun place 长春高新区');
});

test('names one slip away, those that sound the same first', () => {
	expect(near('常春高新区')).toEqual(['zones/changchun']);
	expect(near('昌春高新区', new Map([...'常长昌'].map((one) => [one, ['chang']])))).toEqual([]);
	// Neither by sound nor by look.
	expect(near('长夏高新区')).toEqual([]);
	expect(near('长春净日高新区')).toEqual(['zones/jingyue']);
	expect(near('大连高新区')).toEqual([]);
	expect(near('光古')).toEqual([]);
	expect(near('光')).toEqual([]);
});

test('two characters with one wrong are a name only where it sounds the same', () => {
	const gu = new Map([...'谷古'].map((character) => [character, ['gu']]));
	expect(near('光古', gu)).toEqual(['zones/donghu']);
});

test('letters one slip away from five on, two from ten on', () => {
	expect(near('changchum')).toEqual(['zones/changchun']);
	expect(near('guangg')).toEqual(['zones/donghu']);
	expect(near('guan')).toEqual([]);
	expect(near('changghunn')).toEqual(['zones/changchun']);
	expect(near('opticsvaley')).toEqual(['zones/donghu']);
});

test('of names as near, the one whose first character is right comes first', () => {
	expect(near('福洲高新区')).toEqual(['zones/fuzhou']);
	expect(near('福抚高新区')).toEqual([]);
});

test('names that share characters are suggested, those that share most first', () => {
	const suggest = (query: string) => names.suggest(query).map(({ row }) => row.i);
	expect(suggest('净月新城')).toEqual(['zones/jingyue']);
	expect(suggest('长春')).toEqual(['zones/changchun', 'zones/jingyue']);
	expect(suggest('龘')).toEqual([]);
	expect(suggest('gaoxin')).toEqual([]);
});

test('no more than six names are suggested', () => {
	const all = Array.from({ length: 9 }, (_, i) => entry(`terms/t${i}`, '集成'));
	const made = new Names(makeNameList(all, () => 0, SEARCH_KINDS));
	expect(made.suggest('集成')).toHaveLength(6);
});

test('names that stand in a text, the longest at each place', () => {
	const mentions = (text: string) =>
		names
			.mentions(text)
			.map(({ start, end, rows: met }) => [text.slice(start, end), ...met.map(({ i }) => i)]);
	expect(mentions('长春净月高新区和吉林的营业收入')).toEqual([
		['长春净月高新区', 'zones/jingyue'],
		['吉林', 'regions/jilin', 'zones/jilin', 'regions/jilin-city'],
		['营业收入', 'metrics/revenue'],
	]);
	expect(mentions('东北高新区联盟')).toEqual([['东北高新区联盟', 'alliances/northeast']]);
	expect(mentions('长春市')).toEqual([['长春市', 'zones/changchun', 'zones/jingyue']]);
	expect(mentions('别的')).toEqual([]);
});

test('without any names nothing is met', () => {
	const none = new Names(makeNameList([], () => 0, SEARCH_KINDS));
	expect(none.mentions('沈阳')).toEqual([]);
	expect(findNear('沈阳高新区', none, { sounds, places })).toEqual([]);
});

test('of several that begin with letters, none that only has them in the middle', () => {
	const all = [
		entry('terms/a', '甲', { nameEn: 'Optics' }),
		entry('terms/b', '乙', { nameEn: 'New Optics' }),
	];
	const made = new Names(makeNameList(all, () => 0, SEARCH_KINDS));
	expect(made.find('opti', () => '').map(({ name }) => name)).toEqual(['甲']);
});
