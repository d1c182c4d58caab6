import { areaList } from '@vant/area-data';
import { describe, expect, test } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { normalise } from '../../src/search/normalise.ts';
import { findNear as findNearest } from '../../src/search/corrections.ts';
import { otherPlaces } from '../../src/search/other-places.ts';
import { Places, plain } from '../../src/search/places.ts';
import { readSounds, readSyllables } from '../../src/search/pinyin.ts';
import { unpackReadings, unpackSounds } from '../../src/search/unpack.ts';
import { readNames } from './fixture.ts';
import { inOurWords } from '../../src/search/synonyms.ts';

const { entries, list, names, provinces } = readNames();
const corpus = entries.map(({ data }) => JSON.stringify(data)).join('');
const language = {
	sounds: unpackSounds(readSounds(corpus)),
	places: new Places(otherPlaces(list.rows)),
};
/** How the characters of names are read there. */
const usual = unpackReadings(list.readings);
const find = (query: string) =>
	names.find(normalise(query), ({ i }) => provinces.get(i) ?? '').map(({ row }) => row.i);
const findNear = (query: string) =>
	findNearest(normalise(query), names, language).map(({ row }) => row.i);

const zones = entries.filter(({ id }) => id.startsWith('zones/'));

test('every zone is found first by its name', () => {
	for (const { id, data } of zones) expect(find(String(data['name']))[0], id).toBe(id);
});

test('every zone is found by its full name and its English name', () => {
	for (const { id, data } of zones) {
		for (const key of ['fullName', 'nameEn']) {
			if (data[key]) expect(find(String(data[key])), `${id} ${String(data[key])}`).toContain(id);
		}
	}
});

test('every alias finds its page', () => {
	for (const { id, data } of entries) {
		for (const alias of (data['aliases'] ?? []) as string[]) {
			if (find(alias).length > 0) expect(find(alias), `${id} ${alias}`).toContain(id);
			else expect.fail(`${alias} finds nothing`);
		}
	}
});

describe('a place that exists is never taken for another', () => {
	const { province_list: provinceList, city_list: cityList, county_list: countyList } = areaList;
	const cities = [...new Set([...Object.values(provinceList), ...Object.values(cityList)])];
	const all = [...new Set([...cities, ...Object.values(countyList)])];
	// Most are known as places at once, and only names that are not met are corrected.
	const correct = (typed: string) => findNear(typed).filter(() => find(typed).length === 0);

	test('by its name, or as what a park is called by', () => {
		const wrong = all.flatMap((name) =>
			[name, plain(name), `${name}高新区`, `${plain(name)}高新区`, `${plain(name)}开发区`].filter(
				(typed) => typed.length > 1 && correct(typed).length > 0,
			),
		);
		expect(all.length).toBeGreaterThan(2500);
		expect(wrong).toEqual([]);
	});

	test('by its pinyin', () => {
		const wrong = cities
			.map((name) => readSyllables(plain(name)).join(''))
			.flatMap((letters) => [letters, `${letters}gaoxinqu`])
			.filter((typed) => correct(typed).length > 0);
		expect(wrong).toEqual([]);
	});
});

test('a city of more than two characters is met by its first and 市', () => {
	expect(find('哈市')).toEqual(['zones/harbin']);
	expect(find('哈市高新区')).toEqual(['zones/harbin']);
	expect(find('石市高新区')[0]).toBe('zones/shijiazhuang');
	expect(find('广市')).toEqual([]);
});

test.each([...'京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川滇黔藏陕甘青宁新蒙'])(
	'%s with 高新区 is what lies in that province',
	(letter) => {
		const [first = '', ...others] = find(`${letter}高新区`);
		expect(first).toMatch(/^regions\//);
		expect(others.filter((id) => id.startsWith('zones/')).length).toBeGreaterThan(0);
	},
);

// No source of the content has these for names: they are words, and beside what is called so.
test.each([...'贵云秦陇'])(
	'%s with 高新区, a word for a province, leads to what lies there',
	(letter) => {
		const [first = '', ...others] = find(inOurWords(`${letter}高新区`));
		expect(first).toMatch(/^regions\//);
		expect(others.filter((id) => id.startsWith('zones/')).length).toBeGreaterThan(0);
	},
);

test('a metric is met by what begins or is in its name, the shortest first', () => {
	expect(names.metricLike('营业收入')?.i).toBe('metrics/revenue');
	expect(names.metricLike('出口')?.i).toBe('metrics/exports');
	expect(names.metricLike('恐龙')).toBeUndefined();
	expect(names.metricLike('数')).toBeUndefined();
});

test('an id is a name', () => {
	expect(find('revenue')[0]).toBe('metrics/revenue');
	expect(find('fixed-asset-investment')).toContain('metrics/fixed-asset-investment');
});

test('the pinyin of every zone agrees with its English name', () => {
	// Names from other languages are not written as they are read.
	const others = /Hohhot|Ordos|Harbin|Qiqihar|Yellow|Urumqi|Karamay|Lhasa|Shihezi|Aksu/;
	for (const { id, data } of zones) {
		const english = String(data['nameEn']);
		if (others.test(english)) continue;
		const first = english.split(/[ (]/)[0]?.replace(/[^a-z]/gi, '') ?? '';
		// 长春净月 is not what `changchun` asks for.
		if (zones.some((zone) => zone.id === `zones/${first.toLowerCase()}` && zone.id !== id))
			continue;
		expect(find(first), `${id} ${first}`).toContain(id);
	}
});

describe('a name in other letters', () => {
	test.each([
		['shenyang', 'zones/shenyang'],
		['Shen Yang', 'zones/shenyang'],
		['shěn yáng gāoxīnqū', 'zones/shenyang'],
		['shen3yang2', 'zones/shenyang'],
		['shenyanggaoxinqu', 'zones/shenyang'],
		['sygxq', 'zones/shenyang'],
		['shenyang gaoxin', 'zones/shenyang'],
		['dalian', 'zones/dalian'],
		['Dalian', 'zones/dalian'],
		['Optics Valley', 'zones/wuhan-donghu'],
		['Suzhou Industrial Park', 'zones/suzhou-sip'],
		['SIP', 'zones/suzhou-sip'],
		['chongqing', 'regions/chongqing'],
		['shaanxi', 'regions/shaanxi'],
		['shanxi', 'regions/shanxi'],
		['neimenggu', 'regions/neimenggu'],
		['hohhot', 'regions/hohhot-city'],
		['Yangtze Delta', 'regions/yangtze-delta-region'],
		['bengbu', 'zones/bengbu'],
		['xiamen', 'zones/xiamen-huoju'],
		["xi'an", 'zones/xian'],
		['changsha', 'zones/changsha'],
		['leshan', 'zones/leshan'],
		['quzhou', 'zones/quzhou'],
		['guanggu', 'zones/wuhan-donghu'],
		['dongbeilianmeng', 'alliances/northeast'],
	])('%s', (query, id) => expect(find(query)).toContain(id));

	test('of two that sound the same, the one with that address comes first', () => {
		expect(find('fuzhou').slice(0, 2)).toEqual(['zones/fuzhou', 'zones/fuzhou-jx']);
	});
});

describe('names that begin other names', () => {
	test.each([
		['苏州高新区', 'zones/suzhou'],
		['苏州高新技术开发区', 'zones/suzhou'],
		['苏州', 'zones/suzhou'],
		['苏州工业园区', 'zones/suzhou-sip'],
		['合肥高新区', 'zones/hefei'],
		['合肥新站高新区', 'zones/hefei-xinzhan'],
		['合肥', 'zones/hefei'],
		['长春', 'zones/changchun'],
		['长春净月', 'zones/changchun-jingyue'],
		['净月', 'zones/changchun-jingyue'],
		['吉林高新区', 'zones/jilin'],
		['吉林市', 'zones/jilin'],
		['吉林', 'regions/jilin'],
		['沈阳国家高新区', 'zones/shenyang'],
		['武汉', 'zones/wuhan-donghu'],
		['重庆', 'regions/chongqing'],
	])('%s', (query, id) => expect(find(query)[0]).toBe(id));

	test('the longer name does not appear for the shorter one in full', () => {
		expect(find('合肥高新区')).toEqual(['zones/hefei']);
	});
});

test('a province or city gives its zones', () => {
	expect(find('辽宁')).toEqual(
		expect.arrayContaining(['regions/liaoning', 'zones/dalian', 'zones/fuxin']),
	);
	expect(find('苏州')).toEqual(expect.arrayContaining(['zones/kunshan', 'zones/changshu']));
	expect(find('苏州')).not.toContain('zones/wuxi');
});

test('a part that most names share says nothing', () => {
	expect(find('高新区')).toEqual([]);
	expect(find('sy')).toEqual([]);
});

describe('a name with one slip', () => {
	test.each([
		['沈杨高新区', 'zones/shenyang'],
		['沈阴高新区', 'zones/shenyang'],
		['阳沈高新区', 'zones/shenyang'],
		['惠州仲凯高新区', 'zones/huizhou-zhongkai'],
		['仲凯', 'zones/huizhou-zhongkai'],
		['济楠高新区', 'zones/jinan'],
		['东松山湖高新区', 'zones/dongguan-songshanhu'],
		['呼和浩持金山高新区', 'zones/hohhot-jinshan'],
		['shenyagn', 'zones/shenyang'],
		['东北高新区联萌', 'alliances/northeast'],
	])('%s', (query, id) => {
		expect(find(query)).toEqual([]);
		expect(findNear(query)[0]).toBe(id);
	});

	test('a city by its first character alone is no slip, but short for it', () => {
		expect(find('沈高新区')).toEqual(['zones/shenyang']);
		expect(find('潍高新')).toEqual(['zones/weifang']);
	});

	test('a text that is like no name is near none', () => {
		expect(findNear('海洋生物医药')).toEqual([]);
	});
});

test('every zone is found when a character that sounds the same is wrong, or one is missing', () => {
	const missed: string[] = [];
	for (const { id, data } of zones) {
		const name = String(data['name']);
		const wrong = [...language.sounds].find(
			([character, all]) =>
				all.includes(usual.get(name[1] ?? '') ?? '') && !name.includes(character),
		)?.[0];
		if (wrong) {
			const typed = `${name[0]}${wrong}${name.slice(2)}`;
			const found = find(typed).length > 0 ? find(typed) : findNear(typed);
			if (!found.includes(id)) missed.push(`${typed} → ${found.join(' ')}`);
		}
	}
	expect(missed).toEqual([]);
});

test('the list weighs no more than 20 KB on the wire', () => {
	expect(brotliCompressSync(JSON.stringify(list)).length).toBeLessThan(20_000);
});

test('names as people shorten and join them', () => {
	expect(find('武汉光谷')[0]).toBe('zones/wuhan-donghu');
	expect(find('光谷高新区')[0]).toBe('zones/wuhan-donghu');
	expect(find('滨江高新区')[0]).toBe('zones/hangzhou');
	expect(find('京津冀高新区联盟')[0]).toBe('alliances/jingjinji');
	expect(find('高新区集成电路产业协同创新网络')[0]).toBe('networks/ic');
	expect(find('苏州高新区')[0]).toBe('zones/suzhou');
});
