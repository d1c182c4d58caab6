/** One source as programs for references read it: /sources/xinhua-2024-12-23-national-zones.csl.json. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getAtlas } from '../../data/atlas.ts';
import { toCslJson } from '../../data/citing/exchange.ts';
import { itemOfSource } from '../../data/citing/item.ts';
import { wordsOf } from '../../text/words.ts';

export const getStaticPaths = (async () =>
	(await getAtlas()).entries.sources.map(({ id, data }) => ({
		params: { id },
		props: { data },
	}))) satisfies GetStaticPaths;

type Source = Awaited<ReturnType<typeof getAtlas>>['entries']['sources'][number];

export const GET: APIRoute<Pick<Source, 'data'>, { id: string }> = ({
	params: { id },
	props: { data },
	currentLocale,
}) => {
	const { citeText, language } = wordsOf(currentLocale);
	return new Response(toCslJson([itemOfSource(id, data, language, citeText)]));
};
