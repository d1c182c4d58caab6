import { readChineseNumeral } from './bare-figures.ts';

/** How many places a list has, by its name: 百强 → 100, 前20名 → 20. */
export function listLength(name: string): number | undefined {
	const [, top, first] =
		/(\d+|[一二三四五六七八九十百千]+)强(?!度)|前(\d+|[一二三四五六七八九十百]+)(?:名|位|强)/u.exec(
			name,
		) ?? [];
	const number = top ?? first;
	if (number === undefined) return undefined;
	return Number(/^\d/.test(number) ? number : readChineseNumeral(number));
}
