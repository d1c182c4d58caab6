import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/schemas/content.ts';
import { schemas } from '../../src/schemas/entities.ts';

const metrics = readContent(join(import.meta.dirname, '..', '..'))
	.files.filter(({ collection }) => collection === 'metrics')
	.map(({ data }) => schemas.metrics.parse(data));

test('growth of regional output, value added and above-scale industry is at constant prices', () => {
	const real = metrics.filter(({ growthBasis }) => growthBasis === 'real').map(({ name }) => name);
	const expected = metrics
		.map(({ name }) => name)
		.filter((name) => /^地区生产总值|增加值|^规上工业总产值/.test(name));
	expect(real).toEqual(expected);
});
