import { isRecord } from '../../schemas/content.ts';
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
		const national = corpus.filesOf('zones').filter((zone) => textAt(zone, 'level') === 'national');
		const counts = new Map<string | undefined, number>();
		for (const zone of national) {
			const region = textAt(zone, 'region');
			counts.set(region, (counts.get(region) ?? 0) + 1);
		}
		// A zone whose level or region has its own message may belong to any of them.
		const unsure = corpus
			.filesOf('zones')
			.some(
				(zone) =>
					!['national', 'provincial', 'other'].includes(textAt(zone, 'level') ?? '') ||
					!corpus.ids.has(`regions/${textAt(zone, 'region')}`),
			);
		return Object.entries(register).flatMap(([id, expected]): Finding[] => {
			const path = ['register', 'provinces', id];
			const region = corpus.ids.get(`regions/${id}`);
			if (!region || textAt(region, 'level') !== 'province') {
				return [
					findingAt(
						site,
						path,
						region ? `“${id}”不是省级地区。` : `没有“${id}”这个地区。`,
						'写省级地区的文件名，见 content/regions/。',
						'key',
					),
				];
			}
			const count = counts.get(id) ?? 0;
			if (unsure || typeof expected !== 'string' || !/^\d+$/.test(expected)) return [];
			if (count === Number(expected)) return [];
			return [
				findingAt(
					site,
					path,
					`${textAt(region, 'name') ?? id}有 ${count} 家国家高新区，名册上是 ${expected} 家。`,
					`查一查 content/zones/ 里 region: ${id} 的文件；名册变了就写成 ${id}: ${count}，并改 register.national。`,
				),
			];
		});
	},
};
