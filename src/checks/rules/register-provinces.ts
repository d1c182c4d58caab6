import { type ContentFile, isRecord } from '../../kinds/content.ts';
import type { Corpus } from '../corpus.ts';
import { type Finding, findingAt } from '../problem.ts';
import { textAt, valueAt } from '../records.ts';
import type { ContentRule } from './rule.ts';

export const registerProvinces: ContentRule = {
	id: 'register-provinces',
	about:
		'名册（site.yaml 的 register.provinces）写明各省级地区应有多少家国家高新区时，content/zones/ 里的家数要与它相等；添了一家国家高新区，名册上的家数也要改。',
	scope: 'content',
	check: (corpus) => {
		const { site } = corpus;
		const register = site && valueAt(site, ['register', 'provinces']);
		if (!site || !isRecord(register)) return [];
		const strange = Object.keys(register).flatMap((id): Finding[] => {
			const region = corpus.ids.get(`regions/${id}`);
			if (region && textAt(region, 'level') === 'province') return [];
			return [
				findingAt(
					site,
					['register', 'provinces', id],
					region ? `“${id}”不是省级地区。` : `没有“${id}”这个地区。`,
					'写省级地区的文件名，见 content/regions/。',
					'key',
				),
			];
		});
		const off = provincesOff(corpus);
		const [first] = off;
		if (strange.length > 0 || !first) return strange;
		const said = off.map(
			({ name, count, expected }) => `${name}有 ${count} 家国家高新区，名册上是 ${expected} 家`,
		);
		return [
			findingAt(
				site,
				['register', 'provinces', first.id],
				`${said.join('；')}。`,
				`查一查 content/zones/ 里 ${off.map(({ id }) => `region: ${id}`).join('、')} 的文件；名册变了就写成 ${off.map(({ id, count }) => `${id}: ${count}`).join(', ')}，并改 register.national。`,
			),
		];
	},
};

interface ProvinceOff {
	id: string;
	name: string;
	count: number;
	expected: number;
}

/** Provinces of the register that have another number of national zones. */
export function provincesOff(corpus: Corpus): ProvinceOff[] {
	const register = corpus.site && valueAt(corpus.site, ['register', 'provinces']);
	if (!isRecord(register)) return [];
	const zones = corpus.filesOf('zones');
	const regionOf = (zone: ContentFile) => textAt(zone, 'region') ?? '';
	// A zone whose level, region, name or folder has its own message may belong to any of them.
	const unsure =
		[...corpus.misnamed, ...corpus.misplaced.map(({ file }) => file)].length > 0 ||
		zones.some(
			(zone) =>
				!['national', 'provincial', 'other'].includes(textAt(zone, 'level') ?? '') ||
				levelOf(corpus.ids.get(`regions/${regionOf(zone)}`)) !== 'province',
		);
	if (unsure) return [];
	const national = zones.filter((zone) => textAt(zone, 'level') === 'national');
	const byRegion = Map.groupBy(national, regionOf);
	return Object.entries(register).flatMap(([id, expected]): ProvinceOff[] => {
		const region = corpus.ids.get(`regions/${id}`);
		const count = byRegion.get(id)?.length ?? 0;
		if (typeof expected !== 'string' || !/^\d+$/.test(expected)) return [];
		return !region || count === Number(expected)
			? []
			: [{ id, name: textAt(region, 'name') ?? id, count, expected: Number(expected) }];
	});
}

const levelOf = (region: ContentFile | undefined) => region && textAt(region, 'level');
