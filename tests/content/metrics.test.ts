import { join } from 'node:path';
import { expect, test } from 'vitest';
import { observationsOf } from '../../src/checks/records.ts';
import { readContent } from '../../src/schemas/content.ts';
import { schemas } from '../../src/schemas/entities.ts';

const { files } = readContent(join(import.meta.dirname, '..', '..'));

const metrics = files
	.filter(({ collection }) => collection === 'metrics')
	.map(({ id, data }) => ({ id, ...schemas.metrics.parse(data) }));
const names = new Map(metrics.map(({ id, name }) => [name, id]));

/** Where and when each metric and each label has a figure: `metric:revenue`, `label:利润总额`. */
const uses = new Map<string, { zones: Set<string>; years: Set<string> }>();
for (const file of files) {
	for (const { metric, label, period } of observationsOf(file)) {
		const key = metric ? `metric:${metric}` : `label:${label}`;
		const use = uses.get(key) ?? { zones: new Set(), years: new Set() };
		uses.set(key, use);
		if (file.collection === 'zones') use.zones.add(file.id);
		const year = /^\d{4}/.exec(period ?? '')?.[0];
		if (year) use.years.add(year);
	}
}

/** DESIGN.md: a metric exists when three zones or three years have it. */
function isComparable(key: string): boolean {
	const use = uses.get(key);
	return (use?.zones.size ?? 0) >= 3 || (use?.years.size ?? 0) >= 3;
}

test('three zones or three years have each metric', () => {
	expect(metrics.filter(({ id }) => !isComparable(`metric:${id}`)).map(({ id }) => id)).toEqual([]);
});

test('a quantity that three zones or three years have is a metric, not a label', () => {
	const labels = [...uses.keys()].filter((key) => key.startsWith('label:'));
	expect(labels.filter(isComparable)).toEqual([]);
});

test('growth of regional output, value added and above-scale industry is at constant prices', () => {
	const real = metrics.filter(({ growthBasis }) => growthBasis === 'real').map(({ name }) => name);
	const expected = metrics
		.map(({ name }) => name)
		.filter((name) => /^地区生产总值|增加值|^规上工业总产值/.test(name));
	expect(real).toEqual(expected);
});

test('a rank counts places, and the lower comes first; nothing else does', () => {
	for (const { id, nature, direction, units } of metrics) {
		const signs = [nature === 'rank', direction === 'lower', units.includes('位')];
		expect([id, ...signs]).toEqual([id, signs[0], signs[0], signs[0]]);
		if (nature === 'rank') expect([id, ...units]).toEqual([id, '位']);
	}
});

test('a growth rate or a share is a ratio in per cent', () => {
	for (const { id, name, nature, units } of metrics.filter(({ name }) => /增速|比重/.test(name))) {
		expect([id, name, nature, units]).toEqual([id, name, 'ratio', ['%']]);
	}
});

test('every metric tells readers what it does and does not measure', () => {
	expect(metrics.filter(({ note }) => note === undefined).map(({ id }) => id)).toEqual([]);
});

test('no two metrics share a name or a merged spelling', () => {
	const spellings = metrics.flatMap(({ name, merged = [] }) => [name, ...merged]);
	expect(spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at)).toEqual([]);
});

test('a merged spelling is not used as a label', () => {
	const merged = metrics.flatMap(({ merged = [] }) => merged);
	expect(merged.filter((spelling) => uses.has(`label:${spelling}`))).toEqual([]);
});

test('what a metric is told apart from exists, by its own name, and is not merged into it', () => {
	for (const { id, name, merged = [], distinctFrom = [] } of metrics) {
		const others = distinctFrom.map((other) => other.name);
		expect([id, others.filter((other, at) => others.indexOf(other) !== at)]).toEqual([id, []]);
		expect([id, others.filter((other) => [name, ...merged].includes(other))]).toEqual([id, []]);
		const unknown = others.filter((other) => !names.has(other) && !uses.has(`label:${other}`));
		expect([id, unknown]).toEqual([id, []]);
	}
});

test('metrics that are most easily confused are told apart', () => {
	const pairs = [
		['above-scale-industrial-output', '工业总产值'],
		['above-scale-industrial-value-added', '工业增加值'],
		['gdp', '园区生产总值'],
		['revenue', '总收入'],
		['revenue', '营业总收入'],
		['revenue', '技工贸总收入'],
		['revenue', '主营业务收入'],
		['tax-revenue', '上缴税费'],
		['general-budget-revenue', '财政总收入'],
		['rd-expenditure', '全社会研发经费'],
		['registered-enterprises', '入统企业数'],
		['ccid-park-top100-rank', '赛迪先进制造业百强园区排名'],
	];
	const told = new Set(
		metrics.flatMap(({ id, distinctFrom = [] }) => distinctFrom.map(({ name }) => `${id} ${name}`)),
	);
	expect(pairs.filter(([id, name]) => !told.has(`${id} ${name}`))).toEqual([]);
});
