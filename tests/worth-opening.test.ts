import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { elementsOf } from './html.ts';
import {
	measurePage,
	measureZones,
	pleadsIn,
	readZoneFacts,
	sentencesIn,
	tellMeasures,
} from './worth-opening.ts';

const row = (id: string, mark = '') =>
	`<tr id="f-${id}" data-figure="zones/north#f-${id}"><td>3${mark}</td></tr>`;
const facts = {
	own: new Set(['zones/north#f-a', 'zones/north#f-b', 'zones/north#f-c']),
	areas: 0,
	count: 4,
};
const sentence = (length: number) => `${'甲'.repeat(length - 1)}。`;

/** The measure of a page with this prose and these rows of figures. */
function measure(prose: string, rows = row('a') + row('b'), known = facts) {
	const html = `<div class="prose">${prose}</div><table><tbody>${rows}</tbody></table>`;
	return measurePage(elementsOf(html), known);
}

test('a page is worth opening from 250 characters, two unmarked own figures and four facts on', () => {
	const { characters, figures, lacks } = measure(`<p>${sentence(250)}</p>`);
	expect([characters, figures, lacks]).toEqual([250, 2, []]);
	expect(measure(`<p>${sentence(249)}</p>`).lacks).toEqual(['字数']);
	expect(measure(`<p>${sentence(250)}</p>`, row('a')).lacks).toEqual(['无标记的数字']);
	const known = { ...facts, count: 3 };
	expect(measure(`<p>${sentence(250)}</p>`, undefined, known).lacks).toEqual(['事实']);
});

test('fewer than a tenth of the sentences may doubt, tell gaps, speak of the site or plead', () => {
	const plain = sentence(40).repeat(10);
	expect(measure(`<p>${plain}产值待核。</p>`)).toMatchObject({
		hedged: 1,
		sentences: 11,
		lacks: [],
	});
	expect(measure(`<p>${sentence(40).repeat(9)}本站没有读到产值。</p>`).lacks).toEqual([
		'存疑的句子',
	]);
	for (const doubt of [
		'名次未见公布。',
		'年份不详。',
		'据称第一。',
		'口径没有说明。',
		'欢迎补充。',
	]) {
		expect(measure(`<p>${doubt}</p>`).hedged, doubt).toBe(1);
	}
	expect(measure('<p>“待核”是《本站》一文的说法。</p>').hedged).toBe(0);
	expect(measure('')).toMatchObject({ sentences: 0, lacks: ['字数', '存疑的句子'] });
});

test('a figure with a mark, of another page or of another area is not counted', () => {
	const rows = [
		row('a'),
		row('b', '<span class="mark doubt">待核</span>'),
		row('other-area'),
		row('c').replace('zones/north#', 'zones/south#'),
		// The same figure in a chart's table.
		row('a').replace(' id="f-a"', ''),
	].join('');
	expect(measure('', rows).figures).toBe(1);
});

test('headings, citations, signs, charts, tables and their keys are not prose', () => {
	const [prose] = elementsOf(
		'<div class="prose"><h3>待核</h3><p>甲区\u2060在北方<sup class="cite">[1]</sup>，产值<a>3亿元</a><sup>※</sup>。乙！</p><ul><li>丙</li><li>丁</li></ul><figure>戊。</figure><div class="scroll"><table><tr><td>己。</td></tr></table></div><ul class="sign-key"><li>庚。</li></ul><p class="notice">辛。</p></div>',
	).filter(({ tagName }) => tagName === 'div');
	expect(prose && sentencesIn(prose)).toEqual(['甲区在北方，产值3亿元。', '乙！', '丙', '丁']);
});

test('a page pleads in its prose or its lead', () => {
	const pleads = (html: string) => pleadsIn(elementsOf(html));
	expect(pleads('<p class="lead">甲区在北方，欢迎补充。</p>')).toBe(true);
	expect(pleads('<div class="prose"><p>知道产值的读者可以补充。</p></div>')).toBe(true);
	expect(pleads('<div class="prose"><p>窗口替申请人审材料。</p></div><a>补充这一页</a>')).toBe(
		false,
	);
});

test('facts are distinct records, whatever their source; own figures are those of the page', () => {
	const site = mkdtempSync(join(tmpdir(), 'worth-'));
	mkdirSync(join(site, 'data'));
	mkdirSync(join(site, 'zones/north'), { recursive: true });
	const write = (name: string, records: object[]) =>
		writeFileSync(join(site, `data/${name}.json`), JSON.stringify({ records }));
	const figure = (id: string, more: object = {}) => ({
		id: `zones/north#${id}`,
		entity_type: 'zones',
		entity_id: 'north',
		metric_id: 'gdp',
		subject: null,
		period: '2024',
		scope_id: null,
		value: '3',
		status: 'stated',
		...more,
	});
	write('sources', [
		{ id: 'official', grade: 'A' },
		{ id: 'portal', grade: 'C' },
	]);
	write('areas', [
		{ zone_id: 'north', what: '核准面积', value: '5', source_id: 'official' },
		{ zone_id: 'north', what: '管辖面积', value: '90', source_id: 'portal' },
	]);
	write('observations', [
		figure('f-a'),
		figure('f-a-2'),
		figure('f-b', { period: '2023' }),
		figure('f-c', { scope_id: 'city' }),
		figure('f-d', { subject: '甲公司' }),
		figure('f-e', { value: null }),
		figure('f-f', { status: 'retracted' }),
		figure('f-g', { entity_id: 'south' }),
	]);
	write('targets', [{ id: 'zones/north#t-a', entity_type: 'zones', entity_id: 'north' }]);
	write('events', [{ id: 'fair', entity_ids: ['zones/north', 'regions/north'] }]);
	write('memberships', [
		{ zone_id: 'north', group_id: 'one', relation: 'member', basis: 'stated' },
		{ zone_id: 'north', group_id: 'two', relation: 'member', basis: 'derived' },
	]);
	write('zones', [{ id: 'north', industries: ['造船'] }]);
	writeFileSync(join(site, 'zones/north/index.html'), `<div class="prose"><p>甲。</p></div>`);
	expect(readZoneFacts(site)).toEqual(
		new Map([
			[
				'north',
				{
					own: new Set(['f-a', 'f-a-2', 'f-b', 'f-c', 'f-d'].map((id) => `zones/north#${id}`)),
					areas: 1,
					// Four figures, two areas, a target, an event, a tie, an industry.
					count: 10,
				},
			],
		]),
	);
	const table = tellMeasures(measureZones(site)).split('\n');
	expect(table.at(1)).toMatch(/^north +2 +0\/1 +1 +10 缺字数、无标记的数字$/);
	expect(table.at(-1)).toBe(
		'共1页，值得一看0页；缺事实0，缺字数1，缺存疑的句子0，缺无标记的数字1。',
	);
	rmSync(site, { recursive: true });
});
