import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Pledge } from '../../src/data/build-atlas.ts';
import { duePledges, dueYear, topicOf } from '../../src/data/pledge-groups.ts';
import { closestOf, isSettled, verdictOf } from '../../src/data/verdict.ts';
import { wordsOf } from '../../src/text/words.ts';
import { readAtlas } from '../atlas.ts';
import { builtSite, readPages, siteSource } from '../built-site.ts';
import { attributeOf, type Element, elementsIn, elementsOf, textOf } from '../html.ts';

const words = wordsOf();
const atlas = readAtlas(siteSource);
const verdict = (pledge: Pledge) => verdictOf(atlas, pledge, words);
const elements = elementsOf(readFileSync(join(builtSite, 'targets/index.html'), 'utf8'));

const within = (element: Element | undefined) => (element ? elementsIn(element) : []);
const byId = (id: string) => elements.find((element) => attributeOf(element, 'id') === id);
const withData = (list: readonly Element[], name: string) =>
	list.filter((element) => attributeOf(element, `data-${name}`) !== undefined);
const bare = (text: string) => text.replace(/\s/g, '');

/** The records an element shows, and whether it calls them only the closest. */
const shownIn = (element: Element | undefined) =>
	withData(within(element), 'figure').map((link) => attributeOf(link, 'data-figure'));
const callsClosest = (element: Element | undefined) =>
	withData(within(element), 'closest').length > 0;

/** What is wrong with how an element shows what became of a pledge. */
function faultsOf(pledge: Pledge, element: Element | undefined): string[] {
	const found = verdict(pledge);
	const closest = closestOf(found);
	const figure = isSettled(found) ? found.outcome : closest;
	const text = element ? bare(textOf(element)) : '';
	return [
		...(text.includes(bare(found.text)) ? [] : ['verdict']),
		...(String(shownIn(element)) === String(figure ? [figure.id] : []) ? [] : ['figure']),
		...(callsClosest(element) === (closest !== undefined) ? [] : ['closest']),
	].map((what) => `${pledge.id}: ${what}`);
}

test('every target table shows what became of each pledge, and by which figure', () => {
	const byPage = Map.groupBy(atlas.pledges, ({ entity }) => `${entity.url}index.html`);
	const faults: string[] = [];
	for (const { file, elements } of readPages([...byPage.keys()])) {
		const rows = elements.filter(({ tagName }) => tagName === 'tr');
		for (const pledge of byPage.get(file) ?? []) {
			const row = rows.find((one) => attributeOf(one, 'id') === pledge.address);
			faults.push(...faultsOf(pledge, row));
			if (!row || !bare(textOf(row)).includes(bare(verdict(pledge).reason)))
				faults.push(`${pledge.id}: reason`);
		}
	}
	expect(faults).toEqual([]);
	expect(byPage.size).toBeGreaterThan(40);
});

test('/targets/ leads with what fell due last and what falls due next, then lists all', () => {
	const sections = elements.filter(({ tagName }) => tagName === 'section');
	expect(sections.map((section) => attributeOf(section, 'id'))).toEqual([
		'due-last',
		'due-next',
		'counts',
		'outcomes',
		'list',
	]);
	const due = duePledges(atlas);
	expect(due.last?.year).toBe('2025');
	expect(due.next?.year).toBe('2026');
	for (const [id, group] of [
		['due-last', due.last],
		['due-next', due.next],
	] as const) {
		const section = byId(id);
		const items = within(section).filter(({ tagName }) => tagName === 'li');
		expect(items).toHaveLength(group?.pledges.length ?? 0);
		expect(section && textOf(section)).toContain(`${group?.year}年`);
		const links = new Set(
			within(section).map((element) => decodeURI(attributeOf(element, 'href') ?? '')),
		);
		for (const { url } of group?.pledges ?? []) expect(links).toContain(`/${url}`);
	}
	// A verdict is read before what there is none on.
	const told = withData(within(byId('due-last')), 'verdict').map((item) =>
		attributeOf(item, 'data-verdict'),
	);
	expect(told[0]).toBe('missed');
});

test('its rows can be narrowed by year, topic and province, and each choice has rows', () => {
	const rows = withData(within(byId('list')), 'verdict').filter(({ tagName }) => tagName === 'tr');
	expect(rows).toHaveLength(atlas.pledges.length);
	const ids = (name: string) => rows.map((row) => attributeOf(row, `data-${name}`)).sort();
	expect(ids('due')).toEqual(atlas.pledges.map((pledge) => dueYear(pledge) ?? 'none').sort());
	expect(ids('topic')).toEqual(
		atlas.pledges.map((pledge) => topicOf(atlas, pledge, words).id).sort(),
	);
	for (const name of ['verdict', 'due', 'topic', 'province', 'page']) {
		const select = byId(`targets-${name}`);
		const offered = within(select)
			.map((option) => attributeOf(option, 'value'))
			.filter((value) => value !== undefined && value !== '');
		expect(offered.toSorted(), name).toEqual([...new Set(ids(name))].sort());
	}
});

test('a growth that was pledged is judged by the growth that stands with the value', () => {
	const row = within(byId('list'))
		.filter(({ tagName }) => tagName === 'tr')
		.find(
			(one) =>
				attributeOf(one, 'data-page') === 'zones/wuhan-donghu' &&
				attributeOf(one, 'data-due') === '2025',
		);
	expect(attributeOf(row, 'data-verdict')).toBe('missed');
	const [link] = withData(within(row), 'figure');
	expect([attributeOf(link, 'data-figure'), attributeOf(link, 'data-show')]).toEqual([
		'zones/wuhan-donghu#f-gdp-2025',
		'growth',
	]);
	expect(link && textOf(link)).toBe('6.3%');
	expect(row && bare(textOf(row))).toContain('2025年实际为6.3%，目标为约6.5%。');
});

test('the data tells of each pledge the record it was judged by, or the closest, and why', () => {
	const { records } = JSON.parse(readFileSync(join(builtSite, 'data/targets.json'), 'utf8')) as {
		records: Record<string, string | null>[];
	};
	const rows = new Map(records.map((row) => [row['id'], row]));
	for (const pledge of atlas.pledges) {
		const found = verdict(pledge);
		expect(rows.get(pledge.id)).toMatchObject({
			verdict: found.text,
			verdict_reason: found.reason,
			outcome_id: isSettled(found) ? (found.outcome?.id ?? null) : null,
			nearest_id: closestOf(found)?.id ?? null,
		});
	}
});
