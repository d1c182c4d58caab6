import type { ContentFile } from '../../kinds/content.ts';
import type { Corpus } from '../corpus.ts';
import { oncePerCheck } from '../once.ts';
import { findingAt } from '../problem.ts';
import { textAt, textsAt } from '../records.ts';
import type { RecordRule } from './rule.ts';

export const foreignScope: RecordRule = {
	id: 'foreign-scope',
	about:
		'口径的名称或说明点了某家高新区或某个市的名（如“沈阳市浑南区”），却用在别家的页面上，会提示留意。没有点名的口径（全区、核心区、全市）谁都可以用。',
	scope: 'observation',
	severity: 'warning',
	check: ({ file, path, record }, corpus) => {
		const { scope } = record;
		if (file.collection !== 'zones' || scope === undefined) return [];
		const owners = ownersOfScopes(corpus).get(scope);
		if (!owners || owners.size === 0 || owners.has(file.id)) return [];
		const page = corpus.ids.get(`scopes/${scope}`);
		return [
			findingAt(
				file,
				[...path, 'scope'],
				`口径“${(page && textAt(page, 'name')) ?? scope}”说的是别家：${[...owners]
					.map((id) => textAt(corpus.ids.get(`zones/${id}`) ?? file, 'name') ?? id)
					.join('、')}。`,
				'核对口径；没有合适的，在 content/scopes/ 里新写一个，原文没有说明就不写 scope。',
			),
		];
	},
};

/** One place or a part of it: what such a scope names is whose it is. */
const LOCAL = new Set(['zone', 'merged', 'core-park', 'district', 'city']);

/** The zones that each local scope names by their names, aliases or cities. */
const ownersOfScopes = oncePerCheck((corpus: Corpus) => {
	const zones = corpus.filesOf('zones').map((zone) => ({ id: zone.id, names: namesOf(zone) }));
	return new Map(
		corpus
			.filesOf('scopes')
			.filter((scope) => LOCAL.has(textAt(scope, 'covers') ?? ''))
			.map((scope) => {
				const words = `${textAt(scope, 'name') ?? ''}\n${textAt(scope, 'note') ?? ''}`;
				const named = zones.filter(({ names }) => names.some((name) => words.includes(name)));
				return [scope.id, new Set(named.map(({ id }) => id))] as const;
			}),
	);
});

function namesOf(zone: ContentFile): string[] {
	const city = textAt(zone, 'city');
	return [textAt(zone, 'name'), textAt(zone, 'fullName'), ...textsAt(zone, 'aliases'), city]
		.filter((name) => name !== undefined)
		.flatMap((name) => [name, name.replace(/(?:市|高新区)$/u, '')])
		.filter((name) => name.length >= 2);
}
