import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import { factsOf, partsSaid } from '../../src/data/facts.ts';
import { approvedBy, inHectares, mainArea } from '../../src/data/zone-facts.ts';
import { approvalText } from '../../src/data/zone-facts.ts';
import { atlasOf } from './atlas-fixture.ts';

/** What the page says of a zone's approval. */
function approval(approved?: Record<string, unknown>) {
	const atlas = atlasOf({
		sources: { paper: {}, press: { grade: 'B' }, wiki: { grade: 'C' } },
		zones: { shenyang: approved ? { approved } : {} },
	});
	const zone = atlas.zones.get('shenyang');
	if (!zone) throw new Error('no zone');
	return approvalText(atlas, zone.data, wordsOf());
}

test('an approval says its date, and what there is to doubt', () => {
	const date = '1991-03';
	expect([
		approval({ date, basis: 'sourced', source: 'paper' }),
		approval({ date, basis: 'sourced', source: 'press' }),
		approval({ date, basis: 'sourced', source: 'wiki' }),
		approval({ date, basis: 'derived', source: 'paper' }),
		approval({ date, basis: 'derived', source: 'wiki' }),
		approval(),
	]).toEqual([
		'1991年3月',
		'1991年3月',
		'1991年3月（来源待核）',
		'1991年3月（据名单推定）',
		'1991年3月（据名单推定，来源待核）',
		undefined,
	]);
});

test('only a national zone with an approval has a batch, and only a national one says when', () => {
	const approved = { date: '2010-11', basis: 'sourced', source: 'paper' };
	const atlas = atlasOf({
		zones: {
			whole: { approved, city: '沈阳市' },
			unsure: {},
			provincial: { level: 'provincial', approved },
		},
	});
	const facts = (id: string) => {
		const zone = atlas.zones.get(id);
		if (!zone) throw new Error('no zone');
		return Object.fromEntries(
			factsOf(atlas, 'zones', zone.data, wordsOf()).map(({ label, parts }) => [
				label,
				parts.flatMap((part) => (part && 'text' in part && part.text ? [part.text] : [])),
			]),
		);
	};
	expect(facts('whole')).toMatchObject({ 获批: ['2010年11月'], 批次: ['2010年'] });
	// A fact without a text is left out of the page.
	expect(facts('unsure')).toMatchObject({ 获批: [], 批次: [] });
	expect(facts('provincial')).toMatchObject({ 获批: [], 批次: [] });
});

const decree = { title: '增建的批复', number: '国函〔1992〕169号' };
const approved = { date: '1992-11-09', basis: 'sourced', source: 'paper' };

test('a head names the document of the approval, links its page, and says who gives another date', () => {
	const atlas = atlasOf({
		sources: { paper: {}, press: {} },
		policies: { decree, untold: { title: '没有文号的通知' } },
		zones: {
			batch: { approved: { ...approved, decree: 'decree' } },
			own: { approved: { ...approved, decree: 'decree', number: '国函〔1992〕1号' } },
			alone: { approved: { ...approved, number: '国函〔1992〕2号', numberSource: 'press' } },
			nameless: { approved: { ...approved, decree: 'untold' } },
			disputed: {
				approved: { ...approved, also: [{ date: '1992-11-10', source: 'paper', note: '见报日' }] },
			},
		},
	});
	const said = atlas.entries.zones.map(({ data }) => {
		const fact = factsOf(atlas, 'zones', data, wordsOf()).find(({ label }) => label === '获批');
		return fact && partsSaid(fact).slice(1);
	});
	const [page, source] = ['policies/decree/', { source: 'paper' }];
	expect(said).toEqual([
		[source, { text: '国函〔1992〕169号', to: page }],
		[source, { text: '国函〔1992〕1号', to: page }],
		[source, { text: '国函〔1992〕2号', to: undefined }, { source: 'press' }],
		[source, { text: '没有文号的通知', to: 'policies/untold/' }],
		[source, { text: '另有来源写1992年11月10日' }, { text: '（见报日）' }, source],
	]);
	expect(approvedBy(atlas, 'decree').map(({ id }) => id)).toEqual(['batch', 'own']);
});

test('a head shows the area that was approved, or the only one', () => {
	const area = { what: '规划面积', value: '30.5', unit: '平方公里', source: 'paper' };
	const granted = { ...area, what: '批复规划面积', value: '3.20', approved: true };
	const atlas = atlasOf({
		zones: {
			one: { areas: [area] },
			two: { areas: [area, { ...area, what: '管辖面积' }] },
			three: { areas: [area, granted] },
			none: {},
		},
	});
	expect(atlas.entries.zones.map(({ data }) => mainArea(data)?.what)).toEqual([
		'规划面积',
		undefined,
		'批复规划面积',
		undefined,
	]);
});

test('an area becomes hectares without losing a digit, and nothing else does', () => {
	const { vocabulary } = atlasOf({}).entries;
	const of = (value: string, unit: string) =>
		inHectares({ what: '面积', value, unit, source: 'paper' }, vocabulary);
	expect([of('422.0', '公顷'), of('60.5335', '平方公里'), of('5', '亿元')]).toEqual([
		'422.0',
		'6053.35',
		undefined,
	]);
});
