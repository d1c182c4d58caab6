import type { ContentFile } from '../../kinds/content.ts';
import { withoutCitations } from '../../kinds/citation.ts';
import type { Corpus } from '../corpus.ts';
import { formsOfPlace, kindOfPage, namesOfPage } from '../definitions.ts';
import { textAt } from '../records.ts';
import type { ProseRule } from './rule.ts';

export const firstSentence: ProseRule = {
	id: 'first-sentence',
	about:
		'高新区正文的第一句话写明它的名称、所在的省市和类别（国家高新区、省级高新区等）；联盟和网络写明名称和类别。只读第一句的人也要知道这是什么。',
	severity: 'warning',
	scope: 'prose',
	check: ({ file, broken, runs, findingAt }, corpus) => {
		const kind = kindOfPage(file);
		const run = runs.find(({ node }) => node.type === 'paragraph');
		const point = run?.placeAt(0);
		if (!kind || broken || !run || !point) return [];
		const [sentence = ''] = withoutCitations(run.text).split(/(?<=[。！？])/u);
		const said = lettersOf(sentence);
		const names = namesOfPage(file).map(lettersOf);
		const places = placesOf(file, corpus);
		// 沈阳 in 沈阳高新区 does not say where that is.
		const rest = names.reduce((text, name) => text.replaceAll(name, '\0'), said);
		const missing = [
			...(textAt(file, 'name') !== undefined && rest === said ? ['名称'] : []),
			...(places.length > 0 && !places.some((place) => rest.includes(place)) ? ['所在地'] : []),
			...(kind.pattern.test(sentence) ? [] : [`类别（${kind.word}）`]),
		];
		if (missing.length === 0) return [];
		const name = textAt(file, 'name') ?? '';
		return [
			findingAt(
				point,
				`第一句话没有写明${missing.join('、')}。`,
				places.length > 0
					? `写成“${name}在${whereIs(file, corpus)}，是${kind.word}，……。”`
					: `写成“${name}是……的${kind.word}，……。”`,
			),
		];
	},
};

/** A sign too many in a name is no reason to look for the name in vain. */
const lettersOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

function regionOf(file: ContentFile, { ids }: Corpus): string | undefined {
	const region = ids.get(`regions/${textAt(file, 'region')}`);
	return region && textAt(region, 'name');
}

function placesOf(file: ContentFile, corpus: Corpus): string[] {
	if (file.collection !== 'zones') return [];
	const region = regionOf(file, corpus);
	return [region, region && textAt(file, 'city')].flatMap((name) =>
		name === undefined ? [] : formsOfPlace(name),
	);
}

/** 辽宁省沈阳市; 上海市 where region and city are one. */
function whereIs(file: ContentFile, corpus: Corpus): string {
	return [...new Set([regionOf(file, corpus), textAt(file, 'city')])].join('');
}
