/** Which pages answer a question, by what the names list knows: place, date, kind. */
import type { NameRow } from './name-list.ts';
import type { Names } from './names.ts';
import type { Pages } from './pages.ts';
import type { Question } from './query.ts';

export interface Answer {
	/** Rows of pages, best first. */
	rows: number[];
	/** Whether these pages are the whole answer, so that no text need be searched. */
	complete: boolean;
	/** Whether this is a question beyond doubt, to be answered above pages with the same words. */
	sure: boolean;
	/** Entities whose records may hold the figure. */
	figuresOf: NameRow[];
	/** Entities by whose date the answer was chosen, to show that date. */
	dated: NameRow[];
}

export function answerQuestion(question: Question, names: Names, pages: Pages): Answer {
	const { collection, extreme, metric, asksList, asksDate } = question;
	const named = question.entities.flat();
	const figures = metric !== undefined || question.rest.length > 0;
	const answer = (parts: Partial<Answer> & { entries?: NameRow[] }): Answer => ({
		rows: unique([...(parts.entries ?? []).map(({ p }) => p), ...(parts.rows ?? [])]),
		complete: parts.complete ?? false,
		sure: parts.sure ?? parts.complete ?? false,
		figuresOf: parts.figuresOf ?? [],
		dated: parts.dated ?? [],
	});
	const all = names.entries
		.map(({ row }) => row)
		.filter(({ i, l }) => !i.startsWith('zones/') || isOfKind(l ?? 'national', question.kind));

	const byDate = extreme === 'first' || extreme === 'last';
	const isDated = ({ i, d }: NameRow) => d !== undefined && i.startsWith(`${collection}/`);
	if (byDate && collection && all.some(isDated) && !metric) {
		const places = placesOf(named);
		const among = all.filter(
			(row) =>
				row.i.startsWith(`${collection}/`) &&
				(places.length === 0 || places.some((place) => liesIn(row, place, pages))),
		);
		const entries = extremeByDate(among, extreme);
		return answer({ entries, rows: indexRow(collection, pages), complete: true, dated: entries });
	}
	const hasPlace = named.some(({ i }) => !i.startsWith('zones/'));
	const inPlace = collection === 'zones' && named.length > 0 && (hasPlace || asksList);
	if (inPlace && question.rest.length === 0 && !metric && !asksDate) {
		const groups = named.filter(({ i }) => /^(?:alliances|networks)\//.test(i));
		if (groups.length > 0) return answer({ entries: groups, complete: true });
		const places = placesOf(named);
		const zones = all.filter(
			(row) => row.i.startsWith('zones/') && places.some((place) => liesIn(row, place, pages)),
		);
		const regions = named.filter(({ i }) => i.startsWith('regions/'));
		const entries = [...regions, ...zones];
		if (entries.length > 0) {
			return answer({ entries, complete: asksList || zones.length > 0, sure: asksList });
		}
	}
	if (metric && (extreme === 'top' || extreme === 'bottom') && named.length === 0) {
		return answer({ entries: [metric], complete: question.rest.length === 0 });
	}
	if (named.length > 0 && figures) {
		const entries = metric ? [...named, metric] : named;
		return answer({ entries, figuresOf: named, sure: metric !== undefined });
	}
	if (named.length > 0) {
		const dated = asksDate ? named.filter(({ d }) => d !== undefined) : [];
		return answer({
			entries: [...dated, ...named],
			dated,
			complete: asksList || asksDate,
			sure: asksList,
		});
	}
	if (metric) return answer({ entries: [metric] });
	if (collection && question.rest.length === 0) {
		return answer({ rows: indexRow(collection, pages), complete: asksList, sure: true });
	}
	return answer({});
}

function placesOf(named: NameRow[]): NameRow[] {
	const regions = named.filter(({ i }) => i.startsWith('regions/'));
	return regions.length > 0 ? regions : named.filter(({ i }) => i.startsWith('zones/'));
}

/** 省级高新区 are provincial, 国家高新区 national, 高新区 either; 园区 and 开发区 are all zones. */
function isOfKind(level: string, kind = ''): boolean {
	if (kind.startsWith('国家')) return level === 'national';
	if (kind.startsWith('省级')) return level === 'provincial';
	return level !== 'other' || !kind.includes('高新');
}

function liesIn(row: NameRow, place: NameRow, pages: Pages): boolean {
	if (place.i.startsWith('zones/')) return row.c !== undefined && row.c === place.c;
	const name = place.n[0] ?? '';
	if (place.c === 'country') return true;
	return pages.provinceOf(row.p) === name || row.c === name;
}

/** Those with the earliest or latest date, dates of different precision being compared as far as known. */
function extremeByDate(rows: NameRow[], extreme: 'first' | 'last'): NameRow[] {
	const dated = rows
		.filter(({ d }) => d !== undefined)
		.sort((a, b) => (a.d ?? '').localeCompare(b.d ?? '') * (extreme === 'first' ? 1 : -1));
	const best = dated[0]?.d ?? '';
	return dated.filter(({ d }) => d === best).slice(0, 5);
}

function indexRow(collection: string, pages: Pages): number[] {
	const row = pages.indexOf(collection);
	return row === undefined ? [] : [row];
}

function unique(rows: number[]): number[] {
	return [...new Set(rows)];
}
