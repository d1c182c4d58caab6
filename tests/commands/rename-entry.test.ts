import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyEdits } from '../../scripts/parts/edit-yaml.ts';
import { check } from '../../src/checks/check-content.ts';
import { formatReport } from '../../src/checks/report.ts';
import { updateAddresses } from '../../src/checks/update-addresses.ts';
import { ADDRESSES_PATH } from '../../src/kinds/addresses.ts';
import { readContentFile } from '../../src/kinds/content.ts';
import { findLeftovers } from '../../scripts/parts/find-leftovers.ts';
import { planRename } from '../../scripts/parts/rename-entry.ts';
import { contentAfter, type Change } from '../changed-content.ts';

const clean = join(import.meta.dirname, '../fixtures/clean');
const zone = 'content/zones/alpha.mdx';

const alliance: Change = {
	file: 'content/alliances/one.mdx',
	to: `---
name: 联盟
members:
  - { zone: "alpha", relation: member, basis: stated, source: yearbook } # 一
memberCount: [zones/alpha#f-revenue-2024]
---
见<EntityLink to="zones/alpha">甲</EntityLink>、<Figure of='zones/alpha' metric="revenue" period="2024" />
和[记录](/zones/alpha/#f-revenue-2024) [@yearbook, 第3段; @yearbook-2]。

<CompareChart metric="revenue" of="zones/alpha-2 zones/alpha" />
`,
};

/** The clean content as it is published, some more records of one value and source in it. */
function published(...changes: Change[]) {
	const twins = ['2021', '2022']
		.map(
			(year) =>
				`  - { metric: revenue, period: ${year}, value: 2.50, unit: 万亿元, scope: whole-zone, source: yearbook }\n`,
		)
		.join('');
	const all = [{ file: zone, from: 'targets:\n', to: `${twins}targets:\n` }, ...changes];
	const listed = updateAddresses(contentAfter(clean, all), '2026-01-01');
	return contentAfter(clean, [...all, { file: ADDRESSES_PATH, to: listed }]);
}

function rename(from: string, to: string, changes: Change[] = [alliance]) {
	const { edits, ...rest } = planRename(contentAfter(clean, changes), from, to);
	return {
		...rest,
		after: Object.fromEntries([...edits].map(([f, own]) => [f.path, applyEdits(f.text, own)])),
	};
}

test('a renamed zone is followed in fields, tags, links and figure addresses', () => {
	const { newPath, after, changes } = rename('alpha', 'beta');
	expect(newPath).toBe('content/zones/beta.mdx');
	expect(Object.keys(after).sort()).toEqual([
		'content/alliances/one.mdx',
		'content/events/2024-fair.mdx',
		zone,
	]);
	expect(after['content/alliances/one.mdx']).toBe(`---
name: 联盟
members:
  - { zone: "beta", relation: member, basis: stated, source: yearbook } # 一
memberCount: [zones/beta#f-revenue-2024]
---
见<EntityLink to="zones/beta">甲</EntityLink>、<Figure of='zones/beta' metric="revenue" period="2024" />
和[记录](/zones/beta/#f-revenue-2024) [@yearbook, 第3段; @yearbook-2]。

<CompareChart metric="revenue" of="zones/alpha-2 zones/beta" />
`);
	expect(changes).toContain('content/alliances/one.mdx:4 alpha → beta');
	expect(changes).toContain('content/zones/alpha.mdx:3 formerly: [alpha]');
	expect(after[zone]).toMatch(/^---\nname: 甲高新区\nformerly: \[alpha\]\nlevel: national\n/);
});

test('a renamed source is followed in records and citations only', () => {
	const { after } = rename('sources/yearbook', 'yearbook-2025');
	expect(after['content/alliances/one.mdx']).toContain('[@yearbook-2025, 第3段; @yearbook-2]');
	expect(after[zone]?.match(/yearbook-2025/g)).toHaveLength(5);
	expect(after['content/site.yaml']).toContain('source: yearbook-2025 }');
	expect(after['content/sources/yearbook.yaml']).toMatch(/^title: 年鉴\nformerly: \[yearbook\]\n/);
});

test('a renamed industry is followed by zones and by its parts', () => {
	const { after } = rename('industries/metals', 'alloys', [
		{ file: 'content/industries/metals.yaml', to: 'name: 金属\n' },
		{ file: 'content/industries/steel.yaml', to: 'name: 钢铁\nparent: metals\n' },
		{
			file: zone,
			from: 'region: north\n',
			to: 'region: north\nindustries:\n  - { industry: metals, words: metals, source: yearbook }\n',
		},
	]);
	expect(after['content/industries/steel.yaml']).toBe('name: 钢铁\nparent: alloys\n');
	expect(after[zone]).toContain('{ industry: alloys, words: metals, source: yearbook }');
	expect(after['content/industries/metals.yaml']).toBe('name: 金属\nformerly: [metals]\n');
});

test('a renamed metric is followed in the addresses made of it', () => {
	const { after } = rename('metrics/revenue', 'metrics/turnover');
	expect(after['content/alliances/one.mdx']).toContain('[zones/alpha#f-turnover-2024]');
	expect(after['content/alliances/one.mdx']).toContain('<CompareChart metric="turnover" of=');
	expect(after[zone]).toContain('<Figure metric="turnover" period="2024" show="growth" />');
});

test.each([
	['zones/alpha', 'beta'],
	['metrics/revenue', 'turnover'],
	['sources/yearbook', 'almanac'],
	['scopes/whole-zone', 'all'],
	['regions/north', 'upper'],
	['events/2024-fair', '2024-meeting'],
])('after the renaming of %s the check finds nothing', (from, to) => {
	const content = published();
	expect(formatReport(check(content))).toBe('content/ 没有要改的地方。');
	const { after } = planRename(content, from, to);
	expect(formatReport(check(after))).toBe('content/ 没有要改的地方。');
});

test('each published address of a renamed metric leads to its own record', () => {
	const { addresses } = planRename(published(), 'metrics/revenue', 'turnover');
	for (const year of ['2021', '2022']) {
		const rest = `metric turnover | period ${year} | scope whole-zone | value 2.50 | unit 万亿元 | source yearbook | since`;
		expect(addresses).toContain(`zones/alpha#f-revenue-${year}: ${rest} 2026-01-01\n`);
		expect(addresses).toContain(`zones/alpha#f-turnover-${year}: ${rest}`);
	}
});

test('content without a list of addresses is given none', () => {
	expect(rename('alpha', 'beta').addresses).toBeUndefined();
});

test('what still names the old file afterwards is told what it is called now', () => {
	const { after } = planRename(published(), 'sources/yearbook', 'almanac');
	const files = after.files.map((file) =>
		file.path === 'content/site.yaml'
			? readContentFile('site', 'site', file.path, file.text.replace('almanac', 'yearbook'))
			: file,
	);
	expect(formatReport(check({ ...after, files }))).toContain('它改了名：写成 almanac。');
});

test('a scope has no page, so nothing keeps its old name', () => {
	const { after } = rename('whole-zone', 'all');
	expect(Object.keys(after)).toEqual([zone]);
});

test.each([
	['formerly: [old]', 'formerly: [old, alpha]'],
	['formerly: [beta, old]', 'formerly: [old, alpha]'],
	['formerly:\n  - old', 'formerly: [old, alpha]'],
])('older names are kept: %s', (before, now) => {
	const { after } = rename('alpha', 'beta', [
		{ file: zone, from: 'level: national', to: `${before}\nlevel: national` },
	]);
	expect(after[zone]).toContain(`\n${now}\nlevel: national`);
});

test.each([
	['a name that is taken', 'alpha', 'gamma', '已经有 zones/gamma'],
	['a former name of another page', 'alpha', 'delta', 'zones/delta 是 zones/gamma 从前的名称'],
	['a former name told by another collection', 'alpha', 'epsilon', 'zones/epsilon 是 regions/east'],
	['the same name', 'alpha', 'zones/alpha', '没有什么要改'],
	['another collection', 'alpha', 'regions/alpha', '改名不能换集合'],
	['a name that is no id', 'alpha', 'Beta', '不能作文件名'],
	['a file that is not there', 'omega', 'beta', '没有“omega”这个文件'],
	['a name of two files', 'north', 'south', 'regions/north、zones/north'],
])('%s is refused', (_, from, to, message) => {
	const other = (id: string, more = ''): Change => ({
		file: `content/zones/${id}.mdx`,
		to: `---\nname: ${id}\n${more}---\n`,
	});
	const east = { file: 'content/regions/east.mdx', to: '---\nformerly: [zones/epsilon]\n---\n' };
	const changes = [other('gamma', 'formerly: [delta]\n'), other('north'), east];
	expect(() => rename(from, to, changes)).toThrow(message);
});

test('content that cannot be read is mended first', () => {
	const broken = { file: zone, from: 'level: national', to: 'level: "national' };
	expect(() => rename('north', 'south', [broken])).toThrow(`${zone} 里有读不下去的地方`);
});

test('what still says the old name is listed', () => {
	const content = contentAfter(clean, [
		{ file: 'content/regions/north.mdx', from: '北方有', to: '`zones/alpha`、zones/alpha-2 有' },
	]);
	expect(findLeftovers(content, 'zones', 'alpha')).toEqual([
		'content/events/2024-fair.mdx:5 entities: [zones/alpha]',
		'content/regions/north.mdx:5 `zones/alpha`、zones/alpha-2 有一家高新区。',
	]);
});
