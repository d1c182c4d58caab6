/** What search knows of kinds of pages: what askers call them, and what their entries are to a question. */
import type { NameRow } from './name-list.ts';
import { normalise } from './normalise.ts';

/**
 * What the entries of a kind are to a question. One without a role is named in it, and that is all.
 *
 * - `park`: lies in a city and a province, and its name ends as those of all parks do
 * - `place`: parks lie in it
 * - `group`: has parks as members
 * - `metric`: is a figure of whatever else is named
 * - `title`: goes by a title, which neither a short word nor one from its middle means
 * - `term`: is a word like any other, which a question may use without asking for it
 * - `trade`: is what parks make; a word like any other where parks are not asked for
 * - `event`: happened on a day, and answers a question for that day
 * - `ranking`: says who is first
 */
type Role =
	'park' | 'place' | 'group' | 'metric' | 'title' | 'term' | 'trade' | 'event' | 'ranking';

/** What a kind of content says of itself. */
export interface SearchKind {
	/** Its collection. */
	id: string;
	/** How much such a page is wanted above another when both say the same. */
	worth: number;
	/** Its place among kinds whose names are met equally well; without it names are not listed. */
	named?: number;
	is?: Role;
	/** The level of most of its entries, and that of those which its own name leaves out. */
	levels?: { most: string; beside: string };
	/** The page that lists its entries by date, where it is not the list of the kind: approvals. */
	dated?: string;
	/** What askers call it. */
	words: readonly string[];
	/** What means those of the level beside as well: 园区, of parks that are no 高新区. */
	wider?: readonly string[];
	/** What asks for one level when it stands before any of these: 省级. */
	levelWords?: Readonly<Record<string, string>>;
}

/** What the browser is told of a kind. */
export type KindRow = Omit<SearchKind, 'worth' | 'named'>;

export function toKindRow({ worth: _, named: __, ...kind }: SearchKind): KindRow {
	return { ...kind, words: kind.words.map((word) => normalise(word)) };
}

/** A kind of pages that a question asks for. */
export interface AskedKind {
	collection: string;
	/** As it was asked: 国家高新区 means fewer than 园区. */
	kind: string;
	/** The question without it. */
	rest: string;
}

interface KindPattern {
	id: string;
	/** The words anywhere, and where they stand by themselves. */
	words: RegExp;
	alone: RegExp;
}

export class Kinds {
	private readonly rows: ReadonlyMap<string, KindRow>;
	private readonly patterns: readonly KindPattern[];

	constructor(rows: readonly KindRow[]) {
		this.rows = new Map(rows.map((row) => [row.id, row]));
		// Beside its members a group is what is asked for: 高新区 联盟.
		this.patterns = rows
			.toSorted((a, b) => Number(b.is === 'group') - Number(a.is === 'group'))
			.map(toPattern);
	}

	roleOf(row: Pick<NameRow, 'i'>): Role | undefined {
		return this.rows.get(collectionOf(row))?.is;
	}

	isPark(row: NameRow): boolean {
		return this.roleOf(row) === 'park';
	}

	isPlace(row: NameRow): boolean {
		return this.roleOf(row) === 'place';
	}

	isGroup(row: NameRow): boolean {
		return this.roleOf(row) === 'group';
	}

	/** Whether a kind is that of what happened on a day. */
	isEvent(id: string): boolean {
		return this.rows.get(id)?.is === 'event';
	}

	/** The page that lists the entries of a collection by date, where there is one. */
	datedPage(collection: string): string | undefined {
		return this.rows.get(collection)?.dated;
	}

	/** Collections whose entries are that to a question. */
	withRole(role: Role): string[] {
		return [...this.rows.values()].filter(({ is }) => is === role).map(({ id }) => id);
	}

	/** Whether the entries of a collection are parks. */
	areParks(collection: string | undefined): boolean {
		return collection !== undefined && this.rows.get(collection)?.is === 'park';
	}

	/** The kind of pages that words ask for, where they name one. */
	askedIn(text: string): AskedKind | undefined {
		for (const { id, words, alone } of this.patterns) {
			const kind = alone.exec(` ${text} `)?.[1];
			if (kind !== undefined) return { collection: id, kind, rest: text.replace(words, ' ') };
		}
		return undefined;
	}

	/** Whether an entry is of the level that a word for its kind asks for. */
	isMeant(row: NameRow, kind = ''): boolean {
		const { levels, levelWords = {}, wider = [] } = this.rows.get(collectionOf(row)) ?? {};
		if (!levels) return true;
		const level = row.l ?? levels.most;
		const [asked] = Object.entries(levelWords).filter(([word]) => kind.startsWith(word));
		if (asked) return level === asked[1];
		return level !== levels.beside || kind === '' || wider.includes(kind);
	}
}

export function collectionOf({ i }: Pick<NameRow, 'i'>): string {
	return i.slice(0, i.indexOf('/'));
}

function toPattern({ id, words, wider = [], levelWords = {} }: KindRow): KindPattern {
	const before = Object.keys(levelWords);
	const all = anyOf([...words, ...wider]);
	const source = before.length > 0 ? `${anyOf(before)}?${all}` : all;
	return {
		id,
		words: new RegExp(source, 'u'),
		alone: new RegExp(`(?:^|\\s|的|了)(${source})(?:\\s|的|是|$)`, 'u'),
	};
}

/** A pattern of any of some words, of two that begin alike the longer one. */
function anyOf(words: readonly string[]): string {
	const longestFirst = words.toSorted((a, b) => b.length - a.length);
	return `(?:${longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('|')})`;
}
