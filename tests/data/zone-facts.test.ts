import { expect, test } from 'vitest';
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
	return approvalText(atlas, zone.data);
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
		'待核',
	]);
});
