import { findingAt } from '../problem.ts';
import { textAt } from '../records.ts';
import type { FileRule } from './rule.ts';

/** Quantities whose growth statisticians state at constant prices. */
const AT_CONSTANT_PRICES = /^地区生产总值|增加值|^规上工业总产值/u;

export const growthBasis: FileRule = {
	id: 'growth-basis',
	about:
		'统计公报里地区生产总值、增加值和规上工业总产值的增速按可比价计算，不能拿两年的数字相除去核对。这些指标的 growthBasis 不是 real，或别的指标写了 real，提示留意。',
	scope: 'file',
	severity: 'warning',
	check: (file) => {
		const name = textAt(file, 'name');
		const basis = textAt(file, 'growthBasis');
		if (file.collection !== 'metrics' || name === undefined || basis === undefined) return [];
		const expected = AT_CONSTANT_PRICES.test(name);
		if (expected === (basis === 'real')) return [];
		return expected
			? [
					findingAt(
						file,
						['growthBasis'],
						`“${name}”的增速通常按可比价计算，growthBasis 却是 ${basis}。`,
						'写成 growthBasis: real；来源写明是名义增速的，不必改。',
					),
				]
			: [
					findingAt(
						file,
						['growthBasis'],
						`“${name}”的增速通常不按可比价计算，growthBasis 却是 real。`,
						'来源没有写可比价的，写成 growthBasis: unknown；写明了的，不必改。',
					),
				];
	},
};
