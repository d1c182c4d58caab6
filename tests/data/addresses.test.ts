import { expect, test } from 'vitest';
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
