import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import { factsOf } from '../../src/data/facts.ts';
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
