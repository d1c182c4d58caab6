/** How many bytes a site takes where it is hosted: of its pages by kind, and of what each zone adds. */
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CORE_SORTS, type Sort, weighOutput } from '../../scripts/parts/bench/output-bytes.ts';
import { makeNeutralAtlas, writeNeutralContent } from '../bench/neutral-content.ts';
import { builtSite } from '../built-site.ts';
import { buildProject, makeProject } from '../fixture-site.ts';
import { CORE_ZONE_KIB, LIST_KIB, PACKED_ZONE_KIB, PAGE_KIB, ZONE_KIB } from '../output-budgets.ts';

const KIB = 1024;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

interface Measure {
	what: string;
	kib: number;
	budget: number;
}

/** Those that are over; all of them are told then, since one number is often another's reason. */
function overBudget(measures: readonly Measure[]): string[] {
	const tell = ({ what, kib, budget }: Measure) => `${what}: ${kib.toFixed(1)} of ${budget} KiB`;
	const over = measures.filter(({ kib, budget }) => !(kib <= budget)).map(tell);
	if (over.length > 0) console.log(measures.map(tell).join('\n'));
	return over;
}

const sizeOf = (file: string) => statSync(join(builtSite, file)).size / KIB;

test('the mean page of each kind is small', () => {
	const measures = Object.entries(PAGE_KIB).map(([kind, budget]) => {
		const sizes = globSync(`${kind}/*/**/index.html`, { cwd: builtSite }).map(sizeOf);
		const kib = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
		return { what: `${kind}/*, ${sizes.length} pages`, kib, budget };
	});
	expect(overBudget(measures)).toEqual([]);
});

test('every kind of page that there are several of has its budget', () => {
	const kinds = globSync('*/*/index.html', { cwd: builtSite })
		.map((file) => file.split(/[\\/]/)[0] ?? '')
		.filter((kind) => kind !== 'en' && kind !== 'data');
	expect([...new Set(kinds)].filter((kind) => !(kind in PAGE_KIB))).toEqual([]);
});

test('a page that lists many things is small', () => {
	const measures = Object.entries(LIST_KIB).map(([page, budget]) => ({
		what: `/${page}`,
		kib: sizeOf(join(page, 'index.html')),
		budget,
	}));
	expect(overBudget(measures)).toEqual([]);
});

type Weights = Partial<Record<Sort, number>>;

/** Two sizes, so that what a site has without any zone does not count. */
const [FEW, MORE] = [2, 12];

async function buildNeutral(zones: number): Promise<string> {
	const content = mkdtempSync(join(tmpdir(), 'atlas-neutral-'));
	folders.push(content);
	writeNeutralContent(content, makeNeutralAtlas(zones, 1));
	const project = makeProject({ content });
	folders.push(project);
	return buildProject(project);
}

test('a further zone adds little, and of no sort that has no budget', async () => {
	const sites = [await buildNeutral(FEW), await buildNeutral(MORE)];
	const [few = {}, more = {}] = sites.map((site) => weighOutput(site));
	const [fewPacked = {}, morePacked = {}] = sites.map((site) => weighOutput(site, true));
	const sorts = Object.keys(more) as Sort[];
	const added = (sort: Sort, to: Weights, from: Weights) =>
		((to[sort] ?? 0) - (from[sort] ?? 0)) / (MORE - FEW) / KIB;
	const kibOf = (sort: Sort) => added(sort, more, few);
	const budgets: Partial<Record<Sort, number>> = ZONE_KIB;
	const measures: Measure[] = sorts.map((sort) => ({
		what: sort,
		kib: kibOf(sort),
		budget: budgets[sort] ?? 0,
	}));
	const core = CORE_SORTS.reduce((sum, sort) => sum + kibOf(sort), 0);
	measures.push({ what: CORE_SORTS.join(' + '), kib: core, budget: CORE_ZONE_KIB });
	const packed = CORE_SORTS.reduce((sum, sort) => sum + added(sort, morePacked, fewPacked), 0);
	measures.push({ what: 'the same, packed', kib: packed, budget: PACKED_ZONE_KIB });
	expect(overBudget(measures)).toEqual([]);
});
