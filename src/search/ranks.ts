/** 2024年国家高新区排名, 高新区排名第一是谁: the page of that evaluation, and the metric of the place in it. */
import type { Answer } from './answers.ts';
import { type AskIndex, findForms } from './hits.ts';
import type { Known } from './rank.ts';
import type { Question } from './query.ts';

const RANK = /^(?:国家级?|全国)?$/u;

/** Whether it asks who is first among parks, and by no metric. */
export function asksForRanks({ entities, metric, ranks, rest, trade }: Question): boolean {
	return (
		ranks && entities.length === 0 && !metric && !trade && rest.every((part) => RANK.test(part))
	);
}

export async function findRanks(
	{ years, kind = '高新区' }: Question,
	{ names, pages }: Known,
	ask: AskIndex,
): Promise<Answer> {
	const [year] = years;
	const rankings = year === undefined ? [] : await findOfYear(year, kind, { names, pages }, ask);
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
	return { rows, complete: rows.length > 0, sure: rows.length > 0, figuresOf: [], dated: [] };
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
