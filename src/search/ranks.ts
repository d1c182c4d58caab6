/** 2024年国家高新区排名, 高新区排名第一是谁: the page of that evaluation, and the metric of the place in it. */
import type { Answer } from './answers.ts';
import { OF_ALL } from './first-rows.ts';
import { type AskIndex, findForms } from './hits.ts';
import type { Known } from './rank.ts';
import type { Question } from './query.ts';

const RANK = /^(?:国家级?|全国)?(?:综合)?(?:实力|评价|考核)?$/u;

/** Whether it asks who is first among parks of the country, and by no metric. */
export function asksForRanks({ entities, metric, ranks, rest, trade }: Question): boolean {
	const isCountry = entities.flat().every(({ c }) => c === 'country');
	return ranks && isCountry && !metric && !trade && rest.every((part) => RANK.test(part));
}

export async function findRanks(
	{ years, kind = '高新区' }: Question,
	{ names, pages }: Known,
	ask: AskIndex,
): Promise<Answer> {
	const [year] = years;
	const rankings =
		year === undefined
			? await findNewest({ names, pages }, ask)
			: await findOfYear(year, kind, { names, pages }, ask);
	const metrics = names.entries
		.filter(
			({ row: { n }, role }) =>
				role === 'metric' && n[0]?.includes('高新区') && n[0].endsWith('排名'),
		)
		.map(({ row }) => row)
		// 国家高新区综合评价排名, before those of one province.
		.filter(({ n }) => n[0]?.startsWith('国家高新区'));
	const index = names.kinds.withRole('ranking').flatMap((id) => pages.indexOf(id) ?? []);
	const rows = [...rankings, ...metrics.map(({ p }) => p), ...index];
	const [row] = rows;
	const isSure = row !== undefined;
	return {
		rows,
		complete: isSure,
		sure: isSure,
		figuresOf: [],
		dated: [],
		// The metric's rows stand in the order of its newest year.
		...(isSure && (year === undefined || rankings.length > 0)
			? { table: { row, group: OF_ALL } }
			: {}),
	};
}

/** How many years before the newest date a list may be the newest. */
const YEARS_BACK = 4;

/** The rankings of national zones of the newest year that has any. */
async function findNewest({ names, pages }: Known, ask: AskIndex): Promise<number[]> {
	const dates = names.entries.flatMap(({ row: { d } }) => d?.slice(0, 4) ?? []);
	const newest = Math.max(0, ...dates.map(Number));
	for (let year = newest; year > newest - YEARS_BACK; year--) {
		const found = await findOfYear(String(year), '国家高新区', { names, pages }, ask);
		if (found.length > 0) return found.slice(0, 1);
	}
	return [];
}

/** Rankings of a year by their titles, the shortest first: it is the one without a part. */
async function findOfYear(year: string, kind: string, { names, pages }: Known, ask: AskIndex) {
	const [ofYear, ofKind] = await Promise.all([
		findForms([year], ask),
		findForms([kind.replace(/^国家级(?=高新区)/u, '国家')], ask),
	]);
	const inTitle = (places: readonly number[] | undefined, row: number) =>
		places?.some((place) => place < pages.titleWords(row)) ?? false;
	return [...ofYear]
		.flatMap(([id, places]) => {
			const row = pages.rowOf(id);
			if (row === undefined || !names.kinds.withRole('ranking').includes(pages.typeOf(row)))
				return [];
			return inTitle(places, row) && inTitle(ofKind.get(id), row) ? [row] : [];
		})
		.sort((a, b) => pages.titleWords(a) - pages.titleWords(b) || a - b);
}
