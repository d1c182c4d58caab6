import { expect, test } from 'vitest';
import { factsOf, notCollected, partsSaid, withNotCollected } from '../../src/data/facts.ts';
import { wordsOf } from '../../src/text/words.ts';
import { atlasOf } from './atlas-fixture.ts';

const words = wordsOf();
const list = {
	name: '榜单',
	ordered: true,
	complete: true,
	items: [{ name: '甲', basis: 'stated', source: 'whole' }],
	source: 'whole',
};
const atlas = atlasOf({
	sources: { whole: { publisher: '统计局', published: '2025' }, bare: { publisher: undefined } },
	zones: { known: { industries: [{ words: '钢铁', source: 'whole' }] }, thin: {} },
	alliances: { north: { founded: { date: '2023', source: 'whole' } }, south: {} },
	rankings: {
		plain: { ...list },
		noted: { ...list, yearNote: '见报时' },
	},
});

const { zones, alliances, sources, rankings } = atlas.entries;

test('what was looked for in vain is no fact, and is named once', () => {
	const of = [
		...zones.map(({ data }) => factsOf(atlas, 'zones', data, words)),
		...alliances.map(({ data }) => factsOf(atlas, 'alliances', data, words)),
		...rankings.map(({ data }) => factsOf(atlas, 'rankings', data, words)),
	];
	expect(of.map(notCollected)).toEqual([
		['获批'],
		['获批', '主要产业'],
		[],
		['成立'],
		['评价年度', '公布'],
		['公布'],
	]);
	for (const facts of of) {
		const said = facts.filter((fact) => partsSaid(fact).length > 0).map(({ label }) => label);
		for (const name of notCollected(facts)) expect(said).not.toContain(name);
	}
});

test('a page without a part for it says so after its facts', () => {
	const last = sources.map(({ data }) =>
		withNotCollected(factsOf(atlas, 'sources', data, words), words).at(-1),
	);
	expect(last.map((fact) => [fact?.label, fact && partsSaid(fact)])).toEqual([
		['未收录', []],
		['未收录', [{ text: '发布者、公布' }]],
	]);
});

test('the head of a zone lists its industries in the words of each source, which lead to ours', () => {
	const { entries, ...rest } = atlasOf({
		sources: { paper: { published: '2024-05' }, report: {} },
		industries: { steel: {}, pulp: { name: '造纸' } },
		zones: {
			a: {
				industries: [
					{ industry: 'steel', words: '特钢', source: 'paper' },
					{ industry: 'steel', words: '钢铁和纸', source: 'paper' },
					{ industry: 'pulp', words: '钢铁和纸', source: 'paper' },
					{ words: '新经济', source: 'report' },
				],
			},
		},
	});
	const [zone] = entries.zones;
	const facts = zone ? factsOf({ entries, ...rest }, 'zones', zone.data, words) : [];
	expect(facts.find(({ label }) => label === '主要产业')?.parts).toEqual([
		{
			list: [
				{ text: '特钢', to: 'industries/steel/' },
				{
					text: '钢铁和纸',
					means: [
						{ text: 'steel', to: 'industries/steel/' },
						{ text: '造纸', to: 'industries/pulp/' },
					],
				},
			],
		},
		{ source: 'paper', year: '2024' },
		{ list: [{ text: '新经济', to: undefined }] },
		{ source: 'report' },
	]);
});
