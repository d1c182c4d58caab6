import { findingAt } from '../problem.ts';
import { textAt } from '../records.ts';
import type { FileRule } from './rule.ts';

/** Quantities whose growth the statistics bureau states at constant prices. */
const AT_CONSTANT_PRICES = /^地区生产总值|增加值/u;

export const growthBasis: FileRule = {
	id: 'growth-basis',
	about:
		'统计公报里地区生产总值和增加值的增速按可比价计算，不能拿两年的数字相除去核对；其余指标按惯例是名义的。地区生产总值和增加值的 growthBasis 不是 real，或别的指标写了 real，而 growthGrounds 没有写明来源（kind: stated），提示留意。',
	scope: 'file',
	severity: 'warning',
	check: (file) => {
		const name = textAt(file, 'name');
		const basis = textAt(file, 'growthBasis');
		if (file.collection !== 'metrics' || name === undefined || basis === undefined) return [];
		const stated = textAt(file, 'growthGrounds', 'kind') === 'stated';
		if (stated || AT_CONSTANT_PRICES.test(name) === (basis === 'real')) return [];
		return basis === 'real'
			? [
					findingAt(
						file,
						['growthBasis'],
						`“${name}”的增速通常不按可比价计算，growthBasis 却是 real，也没有写明依据。`,
						'来源写明是可比价的，补 growthGrounds: { kind: stated, text: …, sources: […] }；没有的写成 growthBasis: nominal 或 unknown。',
					),
				]
			: [
					findingAt(
						file,
						['growthBasis'],
						`“${name}”的增速通常按可比价计算，growthBasis 却是 ${basis}。`,
						'写成 growthBasis: real；来源写明是名义增速的，补 growthGrounds: { kind: stated, text: …, sources: […] }。',
					),
				];
	},
};
