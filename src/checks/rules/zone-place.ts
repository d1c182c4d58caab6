import type { ContentFile } from '../../kinds/content.ts';
import type { Corpus } from '../corpus.ts';
import { type Finding, findingAt } from '../problem.ts';
import { textAt } from '../records.ts';
import type { ContentRule } from './rule.ts';

export const zonePlace: ContentRule = {
	id: 'zone-place',
	about:
		'高新区的 region 写省级地区；city 与它合得上：这个市在 content/regions/ 里属于别的省，或别的高新区把它写在别的省，提示留意。',
	scope: 'content',
	check: (corpus) => {
		const zones = corpus.filesOf('zones');
		const byCity = Map.groupBy(zones, (zone) => textAt(zone, 'city'));
		return zones.flatMap((zone) => [
			...levelOf(zone, corpus),
			...cityOf(zone, byCity.get(textAt(zone, 'city')) ?? [], corpus),
		]);
	},
};

const LEVELS: Readonly<Record<string, string>> = {
	country: '国家',
	'economic-region': '区域',
	city: '市',
};

function levelOf(zone: ContentFile, corpus: Corpus): Finding[] {
	const region = corpus.ids.get(`regions/${textAt(zone, 'region')}`);
	const level = LEVELS[(region && textAt(region, 'level')) ?? ''];
	if (!region || level === undefined) return [];
	const parent = textAt(region, 'parent');
	const above = corpus.ids.get(`regions/${parent}`);
	return [
		findingAt(
			zone,
			['region'],
			`“${textAt(region, 'name') ?? region.id}”是${level}，不是省级地区。`,
			above && textAt(above, 'level') === 'province'
				? `写成 region: ${above.id}。`
				: '写省级地区的文件名，见 content/regions/ 里 level: province 的文件。',
		),
	];
}

function cityOf(zone: ContentFile, sameCity: readonly ContentFile[], corpus: Corpus): Finding[] {
	const city = textAt(zone, 'city');
	const own = textAt(zone, 'region');
	if (city === undefined || own === undefined || !corpus.ids.has(`regions/${own}`)) return [];
	if (textAt(corpus.ids.get(`regions/${own}`) ?? zone, 'level') !== 'province') return [];
	const page = corpus.filesOf('regions').find((region) => textAt(region, 'name') === city);
	const level = page && textAt(page, 'level');
	const elsewhere =
		level === 'province' ? page?.id : level === 'city' ? page && textAt(page, 'parent') : undefined;
	const others = sameCity.filter((other) => other !== zone).map((other) => textAt(other, 'region'));
	const [theirs] = others;
	const right =
		elsewhere ?? (theirs !== undefined && others.every((id) => id === theirs) ? theirs : undefined);
	// Two zones that disagree do not say which is wrong; a page of the city or a third does.
	if (right === undefined || right === own) return [];
	if (elsewhere === undefined && others.length < 2 && zone.id > (sameCity[0]?.id ?? '')) return [];
	const name = textAt(corpus.ids.get(`regions/${right}`) ?? zone, 'name') ?? right;
	return [
		{
			...findingAt(
				zone,
				['city'],
				`${city}属于${name}，这一页的 region 却是 ${own}。`,
				`核对 city 和 region；确是${city}的，写成 region: ${right}。`,
			),
			severity: 'warning',
		},
	];
}
