import { join } from 'node:path';
import { expect, test } from 'vitest';
import { updateAddresses } from '../../src/checks/update-addresses.ts';
import { diffContent } from '../../src/data/diff.ts';
import { ADDRESSES_PATH } from '../../src/kinds/addresses.ts';
import { contentAfter, type Change } from '../changed-content.ts';

const clean = join(import.meta.dirname, '../fixtures/clean');
const zone = 'content/zones/alpha.mdx';
const start = contentAfter(clean, []);
const before = start.files;

const diff = (...changes: Change[]) => diffContent(start, contentAfter(clean, changes));
const inZone = (from: string, to: string): Change => ({ file: zone, from, to });
const kindsOf = ({ figures }: ReturnType<typeof diff>) =>
	figures.map(({ kind, record }) => `${kind} ${record}`);
const touched = ({ pages }: ReturnType<typeof diff>) =>
	Object.fromEntries(
		Object.entries(pages)
			.filter(([, list]) => list.length > 0)
			.map(([aspect, list]) => [aspect, list.map(({ page }) => page)]),
	);

test('nothing changed is an empty list', () => {
	expect(diff()).toMatchObject({ figures: [], counts: { added: 0, changed: 0 } });
	expect(touched(diff())).toEqual({});
});

test('a changed value says what was, what is, whose, when and from where', () => {
	expect(diff(inZone('value: 3.10', 'value: 3.20, qualifier: 超')).figures).toEqual([
		{
			kind: 'changed',
			page: 'zones/alpha',
			page_name: '甲高新区',
			record: 'zones/alpha#f-revenue-2024',
			name: '营业收入',
			subject: null,
			period: '2024',
			scope_id: null,
			scope_name: null,
			old: '3.10万亿元',
			new: '超3.20万亿元',
			fields: [
				{ field: 'value', old: '3.10', new: '3.20' },
				{ field: 'qualifier', old: null, new: '超' },
			],
			source: { id: 'yearbook', title: '年鉴', publisher: '统计局' },
		},
	]);
});

const extra = '  - { label: 企业, period: 2024, value: 9, unit: 家, source: yearbook }\n';

test('a new record and a deleted one', () => {
	const added = diff(inZone('targets:\n', `${extra}targets:\n`));
	expect(kindsOf(added)).toEqual(['added zones/alpha#f-企业-2024']);
	expect(added.figures[0]).toMatchObject({ old: null, new: '9家', fields: [] });
	const removed = diff(inZone('  - { label: 新项目', '  # { label: 新项目'));
	expect(kindsOf(removed)).toEqual(['removed zones/alpha#f-新项目-2024']);
	expect(removed.figures[0]).toMatchObject({ old: '57个', new: null });
});

test('records in another order are the same records', () => {
	const rows = before.find(({ path }) => path === zone)?.text.split('\n') ?? [];
	const [one = '', two = ''] = rows.filter((row) => row.includes('metric: revenue'));
	const swapped = rows.map((row) => (row === one ? two : row === two ? one : row)).join('\n');
	expect(diff({ file: zone, to: swapped }).figures).toEqual([]);
});

test.each([
	['source', 'growth: 8.8, source: yearbook', 'growth: 8.8, source: other', 'f-revenue-2024'],
	['scope', 'scope: whole-zone', 'scope: core', 'f-revenue-2023'],
	['period', 'label: 新项目, period: 2024', 'label: 新项目, period: 2023', 'f-新项目-2023'],
	['label', 'label: 新项目, period', 'label: 项目, period', 'f-项目-2024'],
])('a corrected %s is a change, not a loss and a gain', (field, from, to, address) => {
	const { figures } = diff(inZone(from, to));
	expect(figures.map(({ kind, record }) => [kind, record])).toEqual([
		['changed', `zones/alpha#${address}`],
	]);
	expect(figures[0]?.fields.map((change) => change.field)).toEqual([field]);
});

test('of several that could be meant, none is guessed', () => {
	const two = `${extra}${extra.replace('value: 9', 'value: 8, subject: 乙')}targets:\n`;
	const several = contentAfter(clean, [inZone('targets:\n', two)]);
	const one = `${extra.replace('value: 9', 'value: 7, subject: 丙')}targets:\n`;
	const { counts } = diffContent(several, contentAfter(clean, [inZone('targets:\n', one)]));
	expect(counts).toEqual({ added: 1, changed: 0, retracted: 0, removed: 2 });
});

test('a record that is withdrawn keeps its place', () => {
	const { counts, figures } = diff(
		inZone('growth: 8.8,', 'growth: 8.8, retracted: { date: 2026-01-01, reason: 看错 },'),
	);
	expect(counts).toEqual({ added: 0, changed: 0, retracted: 1, removed: 0 });
	expect(figures[0]).toMatchObject({ kind: 'retracted', old: '3.10万亿元', new: '3.10万亿元' });
});

test('what is no figure is told by page', () => {
	expect(
		touched(
			diff(
				inZone('summary: 营收翻番', 'summary: 营收再翻番'),
				inZone(
					'level: national',
					'level: national\napproved: { date: 2020 }\nwebsite: https://a.cn',
				),
				inZone('甲高新区在北方', '甲区在北方'),
				{ file: 'content/events/2024-fair.mdx', from: '在六月', to: '在七月' },
				{ file: 'content/scopes/new.yaml', to: 'name: 新\n' },
				{ file: 'content/sources/yearbook.yaml' },
				{ file: 'content/site.yaml', from: 'asOf: 2026-01-01', to: 'asOf: 2026-02-01' },
			),
		),
	).toEqual({
		pages_added: ['scopes/new'],
		pages_removed: ['sources/yearbook'],
		targets: ['zones/alpha'],
		events: ['events/2024-fair'],
		approvals: ['zones/alpha'],
		prose: ['zones/alpha'],
		other: ['site', 'zones/alpha'],
	});
});

test('a page that cannot be read is said to be so, and its figures are not called lost', () => {
	const broken = diff(inZone('level: national', 'level: "national'));
	expect(broken.figures).toEqual([]);
	expect(touched(broken)).toEqual({ unreadable: ['zones/alpha'] });
});

test('a renamed page, and those that mention it, have lost and gained nothing', () => {
	const text = before.find(({ path }) => path === 'content/sources/yearbook.yaml')?.text ?? '';
	const all = before.find(({ path }) => path === zone)?.text ?? '';
	const renamed = diff(
		{ file: 'content/sources/yearbook.yaml' },
		{ file: 'content/sources/almanac.yaml', to: `${text}formerly: [yearbook]\n` },
		{ file: zone, to: all.replaceAll('yearbook', 'almanac') },
	);
	expect(renamed.figures).toEqual([]);
	expect(renamed.pages.pages_renamed).toEqual([
		{ page: 'sources/almanac', name: '年鉴', formerly: 'sources/yearbook' },
	]);
	expect(touched(renamed)).toEqual({ pages_renamed: ['sources/almanac'] });
});

test('an industry of a zone is told with its page; a renamed industry changes none of its zones', () => {
	const tie = (id: string) =>
		inZone(
			'region: north\n',
			`region: north\nindustries:\n  - { industry: ${id}, words: 钢铁, source: yearbook }\n`,
		);
	const steel: Change = { file: 'content/industries/steel.yaml', to: 'name: 钢铁\n' };
	expect(touched(diff(steel, tie('steel')))).toEqual({
		pages_added: ['industries/steel'],
		other: ['zones/alpha'],
	});
	const renamed = diffContent(
		contentAfter(clean, [steel, tie('steel')]),
		contentAfter(clean, [
			{ file: 'content/industries/iron.yaml', to: 'name: 钢铁\nformerly: [steel]\n' },
			tie('iron'),
		]),
	);
	expect(touched(renamed)).toEqual({ pages_renamed: ['industries/iron'] });
});

test('a listed record is told at its published address, wherever it stands', () => {
	const listed: Change = { file: ADDRESSES_PATH, to: updateAddresses(start) };
	const newer =
		'  - { metric: revenue, period: 2024, value: 4, unit: 万亿元, scope: whole-zone, source: yearbook }\n';
	const first = inZone('observations:\n', `observations:\n${newer}`);
	const { figures } = diffContent(
		contentAfter(clean, [listed]),
		contentAfter(clean, [listed, first, inZone('value: 3.10', 'value: 3.20')]),
	);
	expect(figures.map(({ kind, record }) => `${kind} ${record}`)).toEqual([
		'added zones/alpha#f-revenue-2024-whole-zone',
		'changed zones/alpha#f-revenue-2024',
	]);
});

test('a qualifier is shown where the vocabulary of its own state puts it', () => {
	const words = 'content/vocabulary/qualifiers.yaml';
	const { figures } = diffContent(
		contentAfter(clean, [inZone('value: 3.10', 'value: 3.10, qualifier: 开外')]),
		contentAfter(clean, [
			inZone('value: 3.10', 'value: 3.20, qualifier: 开外'),
			{
				file: words,
				from: 'qualifiers:\n',
				to: 'qualifiers:\n  - { word: 开外, bound: above, place: after }\n',
			},
		]),
	);
	expect(figures[0]).toMatchObject({ old: '开外3.10万亿元', new: '3.20万亿元开外' });
});

test('a change is told in the words of the new state, a loss in those of the old', () => {
	const rename: Change = {
		file: 'content/metrics/revenue.yaml',
		from: 'name: 营业收入',
		to: 'name: 营收总额',
	};
	expect(diff(rename, inZone('value: 3.10', 'value: 3.20')).figures[0]?.name).toBe('营收总额');
	const gone = inZone('  - { metric: revenue, period: 2023', '  # { metric: revenue, period: 2023');
	expect(diff(rename, gone).figures.map(({ kind, name }) => [kind, name])).toEqual([
		['removed', '营业收入'],
	]);
});
