import { expect, test } from 'vitest';
import { tablesOf } from '../../src/data/tables.ts';
import { usesOf } from '../../src/data/uses.ts';
import { wordsOf } from '../../src/text/words.ts';
import { atlasOf } from './atlas-fixture.ts';

const atlas = atlasOf({
	alliances: {
		east: {
			statements: [
				{
					by: '张某',
					office: '某高新区主任',
					said: '建议共用平台。',
					date: '2025',
					locator: '第2段',
				},
				{ by: '李某', said: '认为为时尚早。', retracted: { date: '2026', reason: '不是他说的' } },
			],
		},
	},
	policies: { decree: { title: '批复', number: '国函〔2018〕1号' } },
	zones: {
		a: {
			approved: { date: '2018', basis: 'sourced', source: 'paper', decree: 'decree' },
			areas: [
				{ what: '管辖面积', value: '30', unit: '平方公里', source: 'paper' },
				{ what: '批复面积', value: '3.20', unit: '平方公里', approved: true, source: 'paper' },
			],
		},
		b: { areas: [{ what: '规划面积', value: '30', unit: '平方公里', source: 'paper' }] },
	},
});
const tables = tablesOf(atlas, {
	absolute: (path) => `https://example.org/${path}`,
	words: wordsOf(),
	verdict: () => ({ value: 'not-due', text: '未到期', reason: '' }),
});

test('a statement is a row with its address; one that has been retracted is none', () => {
	expect(tables.statements).toEqual([
		{
			id: 'alliances/east#s-张某',
			entity_id: 'east',
			by: '张某',
			office: '某高新区主任',
			said: '建议共用平台。',
			date: '2025',
			source_id: 'paper',
			url: 'https://example.org/alliances/east/#s-张某',
			entity_type: 'alliances',
			entity_name: 'east',
			date_inferred: null,
			locator: '第2段',
			note: null,
			date_start: '2025-01-01',
			date_end: '2025-12-31',
		},
	]);
	const east = atlas.entities.get('alliances/east');
	expect(east?.retracted.statements.map(({ address }) => address)).toEqual(['s-李某']);
});

test('a source lists the statements that are taken from it', () => {
	const { sayings } = usesOf(atlas, 'paper', new Map());
	expect([...sayings.values()].flat().map(({ id }) => id)).toEqual(['alliances/east#s-张某']);
});

test('every area is a row, and only an approved one stands in the row of its zone', () => {
	expect(
		tables.areas.map(({ zone_id, what, value, approved }) => [zone_id, what, value, approved]),
	).toEqual([
		['a', '管辖面积', '30', false],
		['a', '批复面积', '3.20', true],
		['b', '规划面积', '30', false],
	]);
	expect(
		tables.zones.map((row) => [
			...[row['area_ha'], row['area_source_id'], row['approved_number']],
			...[row['approved_number_source_id'], row['approved_decree_id']],
		]),
	).toEqual([
		['320', 'paper', '国函〔2018〕1号', 'paper', 'decree'],
		[null, null, null, null, null],
	]);
});
