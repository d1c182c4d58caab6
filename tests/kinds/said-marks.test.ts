import { expect, test } from 'vitest';
import { parseProse } from '../../src/kinds/prose.ts';
import { figureTagsIn } from '../../src/kinds/page-prose.ts';

const saidIn = (prose: string) =>
	figureTagsIn(parseProse(prose.replaceAll('#', '<Figure metric="gdp" period="2024" />'))).map(
		({ said }) => said,
	);

test.each([
	['2024年地区生产总值#，增长快。', []],
	['写作#，待核。', ['grade-c', 'weak-source']],
	['据称#。', ['grade-c', 'weak-source']],
	['这个名次#由此推得。', ['derived']],
	['规划预计#。', ['forecast']],
	['#，年份没有写。', ['guessed-year', 'undated']],
	['#，没有写是哪个年度的评价。', ['guessed-year', 'undated']],
	['#，年份按报道时间推定。', ['derived', 'guessed-year', 'article-month']],
	['2021年上半年#。', ['part-year']],
	['2024年前11个月#。', ['part-year']],
	['2024年头两个月#。', ['part-year']],
	['2025年1至7月#。', ['part-year']],
	['2025年1—11月#。', ['part-year']],
	['到9月底#。', ['part-year']],
	['2023年5月的报道说#。', ['article-month']],
	['原文单位有误，已更正为#。', ['suspect-value', 'corrected-unit']],
	['#只是量级。', ['magnitude']],
	// Dates and spans of years are whole.
	['2023年5月12日，2022—2024年#。', []],
])('%s says %j', (prose, said) => {
	expect(saidIn(prose)).toEqual([said]);
});

test('a sentence says it of its own figures, and of no other', () => {
	expect(saidIn('上半年#，下半年#；全年#。预计#！\n\n- #\n- 待核#')).toEqual([
		['part-year'],
		['part-year'],
		[],
		['forecast'],
		[],
		['grade-c', 'weak-source'],
	]);
});

test('words within bold type and links count, a figure on a line of its own says nothing', () => {
	expect(saidIn('**待核**的[数字](/zones/)#。\n\n#')).toEqual([['grade-c', 'weak-source'], []]);
});
