import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import { tablesOf } from '../../src/data/tables.ts';
import { atlasOf } from './atlas-fixture.ts';

const record = { metric: 'gdp', period: 2018, value: '471', unit: '亿元', source: 'cri' };
const newer = { ...record, value: '480', source: 'yearbook' };
const addresses = `
zones/old: name 沈阳 | since 2026-01-01
zones/old#f-gdp-2018: metric gdp | period 2018 | value 471 | unit 亿元 | source cri | since 2026-01-01
`;

test('the site gives a listed address to its record, under a new name of the page too', () => {
	const atlas = atlasOf({
		zones: { shenyang: { formerly: ['old'], observations: [newer, record] } },
		addresses,
	});
	expect(atlas.figures.map(({ id, record }) => [id, record.value])).toEqual([
		['zones/shenyang#f-gdp-2018-亿元', '480'],
		['zones/shenyang#f-gdp-2018', '471'],
	]);
	expect(atlas.entities.get('zones/shenyang')?.former).toEqual(['zones/old']);
});

test('a page that went into one of another collection leaves its addresses there', () => {
	const { figures, figuresById, entities } = atlasOf({
		zones: { shenyang: { formerly: ['regions/old'], observations: [newer, record] } },
		addresses: addresses.replaceAll('zones/old', 'regions/old'),
	});
	expect(entities.get('zones/shenyang')?.former).toEqual(['regions/old']);
	expect(figures.map(({ id, record }) => [id, record.value])).toEqual([
		['zones/shenyang#f-gdp-2018-亿元', '480'],
		['zones/shenyang#f-gdp-2018', '471'],
	]);
	expect(figuresById.get('zones/shenyang#f-gdp-2018')?.record.value).toBe('471');
});

test('a corrected record is found under both addresses, and nothing else under the old one', () => {
	const { figuresById, figures } = atlasOf({
		zones: { old: { observations: [{ ...record, period: 2019 }] } },
		addresses,
	});
	const [figure] = figures;
	expect([figure?.id, figure?.also]).toEqual(['zones/old#f-gdp-2019', ['f-gdp-2018']]);
	expect(figuresById.get('zones/old#f-gdp-2018')).toBe(figure);
	expect(figuresById.get('zones/old#f-gdp-2019')).toBe(figure);
});

test('the download keeps a listed address for its record, and a newer record takes another', () => {
	const { observations } = tablesOf(
		atlasOf({
			zones: { shenyang: { formerly: ['old'], observations: [newer, record] } },
			addresses,
		}),
		{
			absolute: (path) => `https://a.test/${path}`,
			words: wordsOf(),
			verdict: () => ({ value: 'not-due', text: '', reason: '' }),
		},
	);
	expect(observations.map(({ id, url, value }) => [id, url, value])).toEqual([
		['zones/shenyang#f-gdp-2018-亿元', 'https://a.test/zones/shenyang/#f-gdp-2018-亿元', '480'],
		['zones/shenyang#f-gdp-2018', 'https://a.test/zones/shenyang/#f-gdp-2018', '471'],
	]);
});

test('a retracted record keeps its address from later ones', () => {
	const retracted = { ...record, retracted: { date: '2026-01-20', reason: '误' } };
	const { figuresById, figures } = atlasOf({
		zones: { old: { observations: [newer, retracted] } },
		addresses,
	});
	expect(figures.map(({ id }) => id)).toEqual(['zones/old#f-gdp-2018-亿元']);
	expect(figuresById.get('zones/old#f-gdp-2018')?.record.value).toBe('471');
});
