import { expect, test } from 'vitest';
import { peopleForm } from '../../src/quantities/people.ts';
import { vocabulary } from '../vocabulary.ts';

function written(values: string[], unit: string): string {
	const known = vocabulary.parseUnit(unit);
	if (!known) throw new Error(`no unit ${unit}`);
	const form = peopleForm(values, known);
	return `${form.values.join('至')}${form.multiplier}${unit}`;
}

test.each([
	[['193000'], '亿元', '19.3万亿元'],
	[['193045.67'], '亿元', '19.304567万亿元'],
	[['10000'], '亿元', '1万亿元'],
	[['9999.99'], '亿元', '9999.99亿元'],
	[['12000'], '亿美元', '1.2万亿美元'],
	[['-12000'], '亿元', '-1.2万亿元'],
	[['115000'], '家', '11.5万家'],
	[['283000'], '户', '28.3万户'],
	[['42859'], '人', '42859人'],
	[['20000'], '人', '2万人'],
	[['10100'], '件', '1.01万件'],
	[['10010'], '件', '10010件'],
	[['350000000'], '件', '3.5亿件'],
	[['120000'], '元', '12万元'],
	[['15000'], '公顷', '1.5万公顷'],
	[['12000'], '万元', '12000万元'],
	[['9000', '12000'], '亿元', '9000至12000亿元'],
	[['12000', '15000'], '亿元', '1.2至1.5万亿元'],
	[['39'], '位', '39位'],
	[['20000'], '年', '20000年'],
	[['3.20'], '万亿元', '3.20万亿元'],
])('%s %s is written %s', (values, unit, form) => {
	expect(written(values, unit)).toBe(form);
});
