import { expect, test } from 'vitest';
import { beside, readingOf } from '../../src/data/readings.ts';
import { atlasOf } from './atlas-fixture.ts';

type Fields = Record<string, unknown>;

function pledgeAnd(target: Fields, observation: Fields) {
	const atlas = atlasOf({
		metrics: { gdp: { units: ['亿元', '万亿元', '亿美元'] } },
		zones: {
			own: {
				targets: [
					{
						label: '地区生产总值',
						metric: 'gdp',
						summary: '。',
						value: 1000,
						unit: '亿元',
						...target,
					},
				],
				observations: [{ metric: 'gdp', period: 2025, value: 1, unit: '亿元', ...observation }],
			},
		},
	});
	return { atlas, pledge: atlas.pledges[0]!, figure: atlas.figures[0]! };
}

test('what answers is the value of a record, or the growth that stands with it', () => {
	const { atlas, figure } = pledgeAnd({}, { value: 1200, growth: 6.3 });
	const read = (show?: 'value' | 'growth') => {
		const reading = readingOf(atlas, figure, show);
		return reading && [reading.show, reading.display, reading.value, reading.unit?.text];
	};
	expect(read()).toEqual(['value', '1200亿元', '1200', '亿元']);
	expect(read('value')).toEqual(read());
	expect(read('growth')).toEqual(['growth', '6.3%', '6.3', '%']);
});

test('a record without a value answers nothing, nor one without growth by its growth', () => {
	const missing = pledgeAnd({}, { value: undefined, unit: undefined, missing: 'not-published' });
	expect(readingOf(missing.atlas, missing.figure, 'value')).toBeUndefined();
	const plain = pledgeAnd({}, {});
	expect(readingOf(plain.atlas, plain.figure, 'growth')).toBeUndefined();
});

test('a pledge and its outcome stand beside each other in one unit, single values alone', () => {
	const sizes = (target: Fields, observation: Fields) => {
		const { atlas, pledge, figure } = pledgeAnd(target, observation);
		const reading = readingOf(atlas, figure, 'value');
		return reading && beside(pledge, reading);
	};
	expect(sizes({ value: 1000 }, { value: '0.12', unit: '万亿元' })).toEqual({
		pledged: 1000e8,
		came: 1200e8,
	});
	expect(sizes({}, { value: 12, unit: '亿美元' })).toBeUndefined();
	expect(sizes({ value: 1000, valueMax: 1200 }, { value: 1100 })).toBeUndefined();
	expect(sizes({ value: 1000 }, { value: 1100, valueMax: 1200 })).toBeUndefined();
	expect(sizes({ value: undefined, unit: undefined }, { value: 1100 })).toBeUndefined();
});
