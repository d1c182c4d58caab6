import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import { verdictOf } from '../../src/data/verdict.ts';
import { atlasOf } from './atlas-fixture.ts';

type Fields = Record<string, unknown>;

const pledge = {
	metric: 'gdp',
	label: '地区生产总值',
	summary: '。',
	deadline: 2025,
	unit: '亿元',
};
const outcome = { metric: 'gdp', period: 2025, unit: '亿元' };

/** What becomes of one pledge, given what was recorded. */
function judge(
	target: Fields,
	observations: Fields[] = [],
	site: Fields = {},
	metric: Fields = {},
) {
	const atlas = atlasOf({
		site,
		metrics: { gdp: { units: ['亿元', '万亿元', '亿美元', '家', '位', '%'], ...metric } },
		scopes: { park: { name: '核心园' }, zone: { name: '全区' } },
		sources: {
			paper: {},
			wiki: { grade: 'C' },
			gazette: {},
			december: { published: '2025-12-20' },
			during: { published: 2025 },
			eve: { published: '2025-12-31' },
			next: { published: '2026-01-01' },
			january: { published: '2026-01' },
		},
		zones: {
			shenyang: {
				targets: [{ ...pledge, ...target }],
				observations: observations.map((record) => ({ ...outcome, ...record })),
			},
		},
	});
	const [only] = atlas.pledges;
	if (!only) throw new Error('no pledge');
	return verdictOf(atlas, only, wordsOf());
}

const value = (...given: Parameters<typeof judge>) => judge(...given).value;

test('a target whose outcome arrives changes its verdict without an edit to the target', () => {
	const target = { value: 6000 };
	expect(judge(target)).toMatchObject({
		text: '无可比数据',
		reason: '没有收录到同一主体、指标和口径的实际数。',
	});
	expect(judge(target, [{ value: '5230.5', period: 2024 }])).toMatchObject({
		text: '无可比数据',
		reason: '收录到的最近一期是2024年，不是期限所指的时期。',
	});
	const met = judge(target, [{ value: '6213.4' }]);
	expect(met).toMatchObject({
		text: '达成',
		reason: '2025年实际为6213.4亿元，目标为6000亿元。',
	});
	expect(met.outcome?.id).toBe('zones/shenyang#f-gdp-2025');
	expect(judge(target, [{ value: '5987.2' }])).toMatchObject({
		text: '未达成',
		reason: '2025年实际为5987.2亿元，目标为6000亿元。',
	});
});

test('asOf decides what is due', () => {
	const record = [{ value: '6213.4' }];
	expect(judge({ value: 6000 }, record, { asOf: '2025-12-30' })).toMatchObject({
		value: 'not-due',
		text: '未到期',
		reason: '期限为2025年，本站资料截至2025年12月30日。',
	});
	expect(value({ value: 6000 }, record, { asOf: '2025-12-31' })).toBe('met');
	expect(value({ value: 6000, deadline: '2025-06' }, [], { asOf: '2025-06-29' })).toBe('not-due');
	expect(value({ value: 6000, deadline: '2025-06' }, [], { asOf: '2025-06-30' })).toBe(
		'no-comparable',
	);
	// Only the month is known: nothing of that month is overdue yet.
	expect(value({ value: 6000 }, record, { asOf: '2025-12' })).toBe('not-due');
});

test('no deadline, no verdict', () => {
	expect(judge({ value: 6000, deadline: undefined }, [{ value: 7000 }])).toMatchObject({
		value: 'no-deadline',
		text: '期限未给',
	});
});

test.each([
	['超', { value: 6000, printed: '6000亿元' }, 'no-comparable'],
	['超', { value: 5990, printed: '5990亿元' }, 'missed'],
	['超', { value: 6001, printed: '6001亿元' }, 'met'],
	['超', { value: 6000, qualifier: '超' }, 'met'],
	['超', { value: 5900, qualifier: '超' }, 'no-comparable'],
	['超', { value: 6000, qualifier: '近' }, 'missed'],
	['超', { value: 6500, qualifier: '近' }, 'no-comparable'],
	['超过', { value: '0.65', unit: '万亿元' }, 'met'],
	['超过', { value: '0.6', unit: '万亿元' }, 'no-comparable'],
	['以上', { value: 6000, printed: '6000亿元' }, 'met'],
	['以上', { value: 6000, qualifier: '以上' }, 'met'],
	['以上', { value: 6000, qualifier: '约' }, 'no-comparable'],
	['达', { value: 6000, printed: '6000亿元' }, 'met'],
	[undefined, { value: '5999.7' }, 'missed'],
	['约', { value: 5400 }, 'missed'],
	['约', { value: 5800 }, 'no-comparable'],
	['约', { value: 6000, qualifier: '约' }, 'met'],
	['约', { value: '5990.5' }, 'no-comparable'],
	['近', { value: 6100, printed: '6100亿元' }, 'met'],
	['近', { value: 5900 }, 'no-comparable'],
	['以内', { value: 5900, printed: '5900亿元' }, 'met'],
	['以内', { value: 6100, printed: '6100亿元' }, 'missed'],
])('bounds are respected: %s6000亿元 against %o is %s', (qualifier, record, expected) => {
	expect(value({ value: 6000, printed: '6000亿元', qualifier }, [record])).toBe(expected);
});

test('when rounding or a qualifier leaves it open, that is said', () => {
	expect(judge({ value: 6000, qualifier: '超' }, [{ value: '0.6', unit: '万亿元' }]).reason).toBe(
		'实际为0.6万亿元，目标为超6000亿元；所印数字舍入后无从判断是否达到。',
	);
	expect(judge({ value: 6000 }, [{ value: 5900, qualifier: '超' }]).reason).toBe(
		'实际为超5900亿元，目标为6000亿元；限定词使结果无从判断。',
	);
});

test('a rank is reached from above, and equality counts', () => {
	const metric = { nature: 'rank', direction: 'lower' };
	const target = { value: 50, unit: '位' };
	const rank = (value: number) =>
		judge(target, [{ value, unit: '位', printed: `${value}位` }], {}, metric).value;
	expect([rank(49), rank(50), rank(51)]).toEqual(['met', 'met', 'missed']);
});

test.each([
	['scope', { scope: 'park' }, '2025年有7000亿元，但口径不同（全区，核心园），不能与目标相比。'],
	[
		'subject',
		{ scope: 'zone', subject: '某企业' },
		'2025年有7000亿元，但主体不同（本页自身，某企业），不能与目标相比。',
	],
	[
		'currency',
		{ scope: 'zone', unit: '亿美元' },
		'2025年有7000亿美元，但单位不同（亿元，亿美元），不能与目标相比。',
	],
	[
		'grade C',
		{ scope: 'zone', source: 'wiki' },
		'2025年有7000亿元，但带有标记（待核），不据以判断。',
	],
	[
		'a forecast',
		{ scope: 'zone', status: 'forecast' },
		'2025年有7000亿元，但带有标记（预计），不据以判断。',
	],
	[
		'derived',
		{ scope: 'zone', status: 'derived', formula: '3500 × 2' },
		'2025年有7000亿元，但带有标记（推算），不据以判断。',
	],
	[
		'a flag',
		{ scope: 'zone', flags: ['guessed-year'] },
		'2025年有7000亿元，但带有标记（年份推定），不据以判断。',
	],
	[
		'a later year',
		{ scope: 'zone', period: 2026 },
		'收录到的最近一期是2026年，不是期限所指的时期。',
	],
	[
		'part of the year',
		{ scope: 'zone', period: '2025-H2' },
		'收录到的最近一期是2025年下半年，不是期限所指的时期。',
	],
	[
		'the last month of a flow',
		{ scope: 'zone', period: '2025-12' },
		'收录到的最近一期是2025年12月，不是期限所指的时期。',
	],
])('no verdict from a figure that differs in %s', (_, record, reason) => {
	expect(judge({ value: 6000, scope: 'zone' }, [{ value: 7000, ...record }])).toMatchObject({
		value: 'no-comparable',
		reason,
	});
});

test('a stock is judged by its last day', () => {
	const metric = { nature: 'stock' };
	const target = { value: 200, unit: '家' };
	const at = (period: string) =>
		judge(target, [{ value: 240, unit: '家', period }], {}, metric).value;
	expect([at('2025'), at('2025-12'), at('2025-12-31'), at('2025-06')]).toEqual([
		'met',
		'met',
		'met',
		'no-comparable',
	]);
});

test.each(['flow', 'stock', 'ratio', 'rank'])(
	'a span and an open period settle no pledge, whatever they end with: %s',
	(nature) => {
		const unit = nature === 'rank' ? '位' : '亿元';
		const at = (period: string) =>
			value({ value: 6000, unit }, [{ value: 7000, unit, period }], {}, { nature });
		expect([at('2024/2025'), at('../2025'), at('2025/..'), at('2025')]).toEqual([
			'no-comparable',
			'no-comparable',
			'no-comparable',
			'met',
		]);
	},
);

test('a report from before the deadline passed is not the outcome', () => {
	const from = (source: string) => judge({ value: 6000 }, [{ value: 5000, source }]);
	expect(from('december')).toMatchObject({
		value: 'no-comparable',
		reason: '2025年有5000亿元，但来源发布于2025年12月20日，不在期限之后，不能与目标相比。',
	});
	expect(['during', 'eve', 'next', 'january'].map((source) => from(source).value)).toEqual([
		'no-comparable',
		'no-comparable',
		'missed',
		'missed',
	]);
});

test('sources that lead to different verdicts lead to none, unless one is preferred', () => {
	const two = [
		{ value: 6100, printed: '6100亿元' },
		{ value: 5900, printed: '5900亿元', source: 'gazette' },
	];
	expect(judge({ value: 6000 }, two)).toMatchObject({
		value: 'no-comparable',
		reason: '期限所指的时期有几种说法（6100亿元、5900亿元），结论不一，不作取舍。',
	});
	const [first, second] = two;
	const preferred = { ...second, preferred: true, preferredReason: '年报为终值' };
	expect(value({ value: 6000 }, [first ?? {}, preferred])).toBe('missed');
});

test.each([
	['magnitude', { value: 1000, magnitude: true }, '目标只说量级（如千亿级），不是确数，不作判断。'],
	[
		'the word 级',
		{ value: 1000, qualifier: '级' },
		'目标只说量级（如千亿级），不是确数，不作判断。',
	],
	[
		'a proposal',
		{ value: 6000, by: "delegate's proposal" },
		'这是代表委员的建议，不是承诺，不作判断。',
	],
	[
		'a forecast',
		{ value: 6000, by: 'research forecast' },
		'这是研究机构的预测，不是承诺，不作判断。',
	],
])('no verdict on %s', (_, target, reason) => {
	expect(judge(target, [{ value: 7000 }])).toMatchObject({
		value: 'not-judged',
		text: '不作判断',
		reason,
	});
});

test('what is no figure is judged by hand, with reason and source', () => {
	const state = { metric: undefined, unit: undefined };
	const verdict = { value: 'met', reason: '2025年获批。', source: 'gazette' };
	const byHand = judge({ ...state, verdict });
	expect(byHand).toMatchObject({ text: '达成', reason: '2025年获批。' });
	expect(byHand.source?.id).toBe('gazette');
	expect(judge(state).reason).toBe('目标不是数字，须由编者依据来源判断；还没有可以依据的来源。');
	// Missing a deadline cannot be said before it.
	const missed = { ...verdict, value: 'missed' };
	expect(value({ ...state, verdict: missed }, [], { asOf: '2025-06-30' })).toBe('not-due');
	expect(value({ ...state, verdict }, [], { asOf: '2025-06-30' })).toBe('met');
});

test('a figure is judged by comparison only: the schema refuses a verdict by hand', () => {
	const verdict = { value: 'met', reason: '据称完成。', source: 'gazette' };
	expect(() => value({ value: 6000, verdict }, [{ value: 5000, printed: '5000亿元' }])).toThrow(
		'verdict-on-figure',
	);
});

test('a label without a metric does not say which way is better', () => {
	const label = { metric: undefined, label: '单位能耗' };
	const record = { metric: undefined, label: '单位能耗', value: 5000, printed: '5000亿元' };
	expect(judge({ ...label, value: 6000 }, [record])).toMatchObject({
		value: 'no-comparable',
		reason: '目标没有说大者为好还是小者为好，不作判断。',
	});
	expect(value({ ...label, value: 6000, qualifier: '以内' }, [record])).toBe('met');
	expect(value({ ...label, value: 6000, qualifier: '以上' }, [record])).toBe('missed');
});

test('a goal that is a range is reached from below at its lower end, from above at its upper end', () => {
	const goal = { value: 100, valueMax: 120, printed: '100至120亿元' };
	const record = (value: number) => [{ value, printed: `${value}亿元` }];
	const lower = { direction: 'lower' };
	expect([value(goal, record(110)), value(goal, record(90))]).toEqual(['met', 'missed']);
	expect([
		value(goal, record(110), {}, lower),
		value(goal, record(130), {}, lower),
		value(goal, record(120), {}, lower),
	]).toEqual(['met', 'missed', 'met']);
});

test('an outcome that is a range meets what both of its ends meet', () => {
	const record = [{ value: 100, valueMax: 120, printed: '100至120亿元' }];
	expect(value({ value: 90, printed: '90亿元' }, record)).toBe('met');
	expect(value({ value: 130, printed: '130亿元' }, record)).toBe('missed');
	expect(value({ value: 110, printed: '110亿元' }, record)).toBe('no-comparable');
});

test('the figure that a verdict rests on, or would have rested on, is named', () => {
	const outcome = (...given: Parameters<typeof judge>) => judge(...given).outcome?.display;
	expect(outcome({ value: 6000 }, [{ value: 7000 }])).toBe('7000亿元');
	expect(outcome({ value: 6000 }, [{ value: 7000, source: 'wiki' }])).toBe('7000亿元');
	expect(outcome({ value: 6000 }, [{ value: 7000, subject: '某企业' }])).toBe('7000亿元');
	expect(outcome({ value: 6000 }, [{ value: 7000, period: 2024 }])).toBeUndefined();
	expect(
		judge({ value: 6000 }, [
			{ value: 7000, period: 2024 },
			{ value: 6500, period: 2023 },
		]).reason,
	).toBe('收录到的最近一期是2024年，不是期限所指的时期。');
});

test('a label is the name of a quantity, not the id of a metric', () => {
	const label = { metric: undefined, label: 'gdp', qualifier: '以上', value: 6000 };
	const named = (name: string) => judge(label, [{ value: 7000 }], {}, { name });
	expect(named('地区生产总值').reason).toBe(judge(label).reason);
	expect(named('gdp').value).toBe('met');
});
