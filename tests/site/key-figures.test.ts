/** The figures at the head of a page, told from the published data alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readVocabulary } from '../vocabulary.ts';
import { blame, builtSite, readPages, siteSource } from '../built-site.ts';
import { attributeOf, type Element, elementsIn, textOf } from '../html.ts';

interface Row {
	id: string;
	entity_type: string;
	entity_id: string;
	subject: string | null;
	metric_id: string | null;
	period_end: string | null;
	value: string | null;
	unit: string | null;
	printed: string | null;
	bound: string | null;
	scope_id: string | null;
	status: string;
	missing: string | null;
	marks: string[];
	display: string;
	growth_stated: string | null;
}

const read = <Kind>(file: string) =>
	JSON.parse(readFileSync(join(builtSite, 'data', `${file}.json`), 'utf8')) as {
		asOf: string;
		records: Kind[];
	};

const { asOf, records } = read<Row>('observations');
const natures = new Map(
	read<{ id: string; nature: string }>('metrics').records.map(({ id, nature }) => [id, nature]),
);
const covers = new Map(
	read<{ id: string; covers: string }>('scopes').records.map(({ id, covers }) => [id, covers]),
);
const national = read<{ id: string; level: string }>('zones').records.filter(
	({ level }) => level === 'national',
);
const { parseUnit } = readVocabulary(siteSource);
const firstYear = Number(asOf.slice(0, 4)) - 6;

/** An unmarked figure of the zone itself, of the last six years, that says how large something is. */
function isTelling(row: Row): boolean {
	const unit = parseUnit(row.unit ?? '');
	const size = row.metric_id
		? natures.get(row.metric_id) !== 'ratio'
		: Boolean(unit && !unit.ordinal && (unit.money || unit.whole));
	return (
		size &&
		row.subject === null &&
		row.missing === null &&
		row.status === 'stated' &&
		row.bound !== 'magnitude' &&
		row.marks.length === 0 &&
		Number(row.period_end?.slice(0, 4) ?? 0) >= firstYear &&
		!['district', 'city', 'province', 'project', 'core-park', 'industry-chain'].includes(
			covers.get(row.scope_id ?? '') ?? '',
		)
	);
}

const telling = Map.groupBy(
	records.filter((row) => row.entity_type === 'zones' && isTelling(row)),
	({ entity_id }) => entity_id,
);

const keysOf = (elements: readonly Element[]) =>
	elements.filter((element) => attributeOf(element, 'data-key-figure') !== undefined);

const pages = [...readPages(national.map(({ id }) => `zones/${id}/index.html`))].map(
	({ file, elements }) => ({ zone: file.split('/')[1] ?? '', keys: keysOf(elements) }),
);

test('every zone with a telling figure of the last six years shows it in its head', () => {
	const without = pages.filter(
		({ zone, keys }) =>
			telling.has(zone) &&
			!keys.some((key) => {
				const id = attributeOf(key, 'data-key-figure');
				return telling.get(zone)?.some((row) => row.id === id);
			}),
	);
	expect(without.map(({ zone }) => zone)).toEqual([]);
	expect(pages.length).toBe(national.length);
	// How many there are is known of frozen content alone.
	const shown = pages.filter(({ keys }) => keys.some(({ tagName }) => tagName === 'div'));
	if (blame === undefined) expect(shown.length).toBeGreaterThanOrEqual(60);
});

test('none is older than six years without saying so, and at most one of each page says a place', () => {
	const wrong: string[] = [];
	for (const { zone, keys } of pages) {
		const rows = keys.flatMap((key) => {
			const row = records.find(({ id }) => id === attributeOf(key, 'data-key-figure'));
			return row ? [{ key, row }] : [];
		});
		const old = rows.filter(({ row }) => Number(row.period_end?.slice(0, 4)) < firstYear);
		if (old.some(({ key }) => !textOf(key).includes('近六年没有可用的数'))) wrong.push(zone);
		if (old.length > 0 && rows.length > 1) wrong.push(`${zone}: old beside new`);
		if (rows.filter(({ row }) => row.unit === '位').length > 1) wrong.push(`${zone}: places`);
	}
	expect(wrong).toEqual([]);
});

test('a growth that the record states stands beside it, and its age where it is old', () => {
	const wrong = pages.flatMap(({ keys }) =>
		keys
			.filter(({ tagName }) => tagName === 'div')
			.flatMap((key) => {
				const row = records.find(({ id }) => id === attributeOf(key, 'data-key-figure'));
				const years = Number(asOf.slice(0, 4)) - Number(row?.period_end?.slice(0, 4));
				const text = textOf(key).replaceAll(/\s/g, '');
				const growth = row?.growth_stated;
				return [
					...(growth && !text.includes(`增速${growth}%`) ? [`${row?.id}: growth`] : []),
					...(years > 3 === text.includes(`（${years}年前）`) ? [] : [`${row?.id}: age`]),
				];
			}),
	);
	expect(wrong).toEqual([]);
});

test('no page shows ten thousand 亿元 or more, but where it is printed so', () => {
	const long = records.filter(({ display }) =>
		/(?:^|\D)\d{5,}(?:\.\d+)?亿[美欧港]?元/u.test(display),
	);
	expect(long.filter(({ printed }) => printed === null).map(({ id }) => id)).toEqual([]);
	const printed = new Set(long.map(({ display }) => display));
	const found: string[] = [];
	for (const { file, elements } of readPages()) {
		for (const element of elements) {
			if (attributeOf(element, 'data-figure') === undefined || element.tagName === 'tr') continue;
			const text = textOf(element).replaceAll(/\s/g, '');
			if (/(?:^|\D)\d{5,}(?:\.\d+)?亿[美欧港]?元/u.test(text) && !printed.has(text))
				found.push(`${file}: ${text}`);
		}
	}
	expect(found).toEqual([]);
});

test('no place has a range of what it might be', () => {
	const places = read<Row & { value_low: string | null; value_high: string | null }>(
		'observations',
	).records.filter(({ unit }) => unit === '位');
	if (blame === undefined) expect(places.length).toBeGreaterThan(0);
	expect(
		places.filter(({ value_low, value_high }) => value_low ?? value_high).map(({ id }) => id),
	).toEqual([]);
	const ids = new Set(places.map(({ id }) => id));
	const ranged: string[] = [];
	for (const { elements } of readPages()) {
		for (const element of elements) {
			const id = attributeOf(element, 'data-figure');
			if (element.tagName !== 'tr' || !id || !ids.has(id)) continue;
			if (elementsIn(element).some((one) => one.tagName === 'dt' && textOf(one) === '可能的范围'))
				ranged.push(id);
		}
	}
	expect(ranged).toEqual([]);
});
