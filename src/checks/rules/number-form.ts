import { findingAt } from '../problem.ts';
import { isDecimal } from '../../quantities/interval.ts';
import type { ShapeRule } from './rule.ts';

export const numberForm: ShapeRule = {
	id: 'number-form',
	about:
		'数值只写数字，如 2.81：不带千分位逗号、单位和限定词。限定词写在 qualifier，单位写在 unit，一段数的上限写在 valueMax。',
	scope: 'shape',
	check: ({ issue, file, path, value, broken, described }) => {
		if (broken !== 'number-form' || typeof value !== 'string') return [];
		const number = onlyNumberIn(value);
		return [
			findingAt(
				file,
				path,
				`“${value}”不合规则：${issue.message}。`,
				number === undefined
					? `只写数字，限定词写在 qualifier，单位写在 unit。${described}`
					: `写成 ${number}；限定词写在 qualifier，单位写在 unit。`,
			),
		];
	},
};

/** The number in a text, where there is no doubt which: 约1,200家 → 1200, but none in 2.8万 or 3至5. */
function onlyNumberIn(text: string): string | undefined {
	const normal = text.normalize('NFKC');
	// 100倍 and 三成 are other numbers than their digits; .5 is a half.
	if (/[倍成折‰]/u.test(normal)) return undefined;
	if (/^\.\d+$/.test(normal)) return `0${normal}`;
	const numbers = [...normal.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([found]) => found);
	const [only] = numbers;
	if (
		only === undefined ||
		numbers.length > 1 ||
		/[一二两三四五六七八九十百千万亿]/u.test(normal)
	) {
		return undefined;
	}
	// A sign, a second point or a comma that groups nothing may have been meant as anything.
	if (/[-−.,]\s*\d|\d\s*[.,]/.test(normal.replace(only, ''))) return undefined;
	if (/[-−]/.test(normal.slice(0, normal.indexOf(only)))) return undefined;
	const plain = only.replaceAll(',', '');
	return isDecimal(plain) ? plain : undefined;
}
