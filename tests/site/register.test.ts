import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite, readPages, textOf } from '../built-site.ts';

interface Zone {
	id: string;
	level: string;
	region_id: string;
	approved: string | null;
	approved_basis: string | null;
}
interface Region {
	id: string;
	name: string;
}

/** National zones by province, as the register was reconciled. */
const provinces = {
	北京市: 1,
	天津市: 1,
	河北省: 5,
	山西省: 2,
	内蒙古自治区: 3,
	辽宁省: 8,
	吉林省: 5,
	黑龙江省: 3,
	上海市: 2,
	江苏省: 18,
	浙江省: 8,
	安徽省: 8,
	福建省: 7,
	江西省: 9,
	山东省: 13,
	河南省: 9,
	湖北省: 12,
	湖南省: 9,
	广东省: 14,
	广西壮族自治区: 4,
	海南省: 1,
	重庆市: 4,
	四川省: 8,
	贵州省: 3,
	云南省: 3,
	西藏自治区: 1,
	陕西省: 7,
	甘肃省: 2,
	青海省: 1,
	宁夏回族自治区: 2,
	新疆维吾尔自治区: 5,
};

/** Zones by batch: those whose date a source states or that were derived from lists. */
const batches = {
	'1988年': 1,
	'1991年': 26,
	'1992年': 25,
	'1994年（苏州工业园区）': 1,
	'1997年': 1,
	'2007年': 1,
	'2009年': 2,
	'2010年': 19,
	'2011年': 5,
	'2012年': 15,
	'2013年': 9,
	'2014年': 1,
	'2015年2月': 9,
	'2015年9月': 14,
	'2017年': 8,
	'2018年': 12,
	'2022年6月': 4,
	'2022年12月': 3,
	'2023年': 1,
	待核: 21,
};

function readRecords<Row>(name: string): Row[] {
	const text = readFileSync(join(builtSite, `data/${name}.json`), 'utf8');
	return (JSON.parse(text) as { records: Row[] }).records;
}

test('178 national zones, by province and by how their date is known', () => {
	const zones = readRecords<Zone>('zones').filter(({ level }) => level === 'national');
	const names = new Map(readRecords<Region>('regions').map(({ id, name }) => [id, name]));
	expect(zones).toHaveLength(178);
	expect(count(zones.map(({ region_id }) => names.get(region_id) ?? region_id))).toEqual(provinces);
	expect(count(zones.map((zone) => zone.approved_basis ?? '待核'))).toEqual({
		sourced: 130,
		derived: 27,
		待核: 21,
	});
	expect(zones.filter(({ approved }) => approved === null)).toHaveLength(21);
});

test('the directory shows the same counts', () => {
	const [page] = [...readPages(['zones/index.html'])];
	const tables = page?.elements.filter(({ tagName }) => tagName === 'table') ?? [];
	const rows = page?.elements
		.filter(({ tagName, parentNode }) => tagName === 'tr' && parentNode?.nodeName === 'tbody')
		.map((row) => row.childNodes.map(textOf).filter(Boolean));
	expect(tables).toHaveLength(1);
	expect(Object.fromEntries(rows?.map(([name, , , total]) => [name, Number(total)]) ?? [])).toEqual(
		batches,
	);

	const text =
		page?.elements
			.filter(({ tagName }) => tagName === 'main')
			.map(textOf)
			.join() ?? '';
	const said = Object.entries(provinces).map(([name, total]) => `${name}${total}`);
	expect(said.filter((one) => !text.includes(one))).toEqual([]);
	expect(text).toContain('178');
});

function count(names: string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
	return counts;
}
