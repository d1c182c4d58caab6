import { figureTagsIn } from '../figure-tags.ts';
import type { LooseRecord } from '../records.ts';
import type { Corpus } from '../corpus.ts';
import type { ProseRule } from './rule.ts';

/** What stands for a component in a run. */
const COMPONENT = '\uFFFC';

export const saidTwice: ProseRule = {
	id: 'said-twice',
	about:
		'正文里的 <Figure> 显示数字时带着限定词（约、超、达……），名次带着“第”，前面的正文不再写一遍：不写 约<Figure … />、第<Figure … />。',
	scope: 'prose',
	check: (prose, corpus) => {
		const tags = figureTagsIn(prose, corpus);
		return prose.runs.flatMap(({ text, placeAt }) =>
			[...text.matchAll(new RegExp(COMPONENT, 'gu'))].flatMap(({ index }) => {
				const place = placeAt(index);
				const tag = tags.find(
					({ point }) => point.line === place?.line && point.column === place.column,
				);
				const shows = tag?.attributes.some(([name, value]) => name === 'show' && value !== 'value');
				const [record, other] = tag?.found ?? [];
				if (!tag || shows || !record || other) return [];
				const said = openingsOf(record, corpus).find((word) => text.slice(0, index).endsWith(word));
				return said === undefined
					? []
					: [
							prose.findingAt(
								tag.point,
								`“${said}”说了两遍：<Figure> 显示的数字自己带着“${said}”。`,
								`删掉 <Figure> 前面的“${said}”。`,
							),
						];
			}),
		);
	},
};

/** Words that the shown form begins with. */
function openingsOf(
	{ unit = '', printed, qualifier }: LooseRecord,
	{ vocabulary }: Pick<Corpus, 'vocabulary'>,
): string[] {
	const place = vocabulary.qualifiers.find(({ word }) => word === qualifier)?.place ?? 'before';
	const before = qualifier !== undefined && place === 'before' ? [qualifier] : [];
	if (printed !== undefined) {
		return [...before, ...(printed.startsWith('第') ? ['第'] : [])];
	}
	return [...before, ...(vocabulary.parseUnit(unit)?.ordinal ? ['第'] : [])];
}
