/**
 * The editions of the site: each lasts as long as `content/site.yaml` bears its date, `asOf`. What an
 * edition said in the end is what the last commit before the next date has.
 */
import type { Content } from '../kinds/content.ts';
import { readContentFile } from '../kinds/content.ts';
import { type ContentDiff, diffContent, type FigureChange } from './diff.ts';
import { git } from './git.ts';
import { type PastContent, readPastContent } from './past-content.ts';

const SITE = 'content/site.yaml';

/** A record that an edition says otherwise than the one before it. */
export interface Edit {
	/** The date of the edition that says so. */
	date: string;
	change: FigureChange;
}

interface EndedEdition {
	date: string;
	/** Its last commit. */
	commit: string;
}

/** Between editions, by the commits they end with: dev asks again whenever content changes. */
const known = new Map<string, PastContent>();

/**
 * What has been changed in published records, from edition to edition; undefined where Git does
 * not have the whole history of this very folder.
 */
export function readEdits(content: Content): Edit[] | undefined {
	const date = asOfIn(content);
	const ended = date === undefined ? undefined : endedEditions(content.root, date);
	if (!ended) return undefined;
	let next: PastContent = content;
	let nextDate = date ?? '';
	const edits: Edit[] = [];
	for (const edition of ended) {
		const last = contentAt(content.root, edition.commit, next);
		if (!last) return undefined;
		const { figures } = diffContent(last, next);
		edits.push(...figures.map((change) => ({ date: nextDate, change })));
		next = last;
		nextDate = edition.date;
	}
	return edits;
}

/**
 * What content says otherwise than a published state of a date, or where that has no commit that Git
 * knows, than the last edition before it; undefined where Git has neither.
 */
export function diffSince(
	content: Content,
	published?: { date: string; commit: string | undefined },
): { since: string; diff: ContentDiff } | undefined {
	const date = asOfIn(content);
	const ended = date === undefined ? undefined : endedEditions(content.root, date)?.[0];
	for (const state of [published, ended]) {
		const last = state?.commit && contentAt(content.root, state.commit, content);
		if (state && last) return { since: state.date, diff: diffContent(last, content) };
	}
	return undefined;
}

/** The commit that has all of `content/` as it stands here; undefined where none has. */
export function commitOf({ root }: Pick<Content, 'root'>): string | undefined {
	const say = (...args: string[]) => git(root, args)?.toString('utf8').trim();
	if (!say('ls-tree', 'HEAD', '--', SITE)) return undefined;
	if (say('status', '--porcelain', '--', 'content') !== '') return undefined;
	return say('rev-parse', 'HEAD');
}

function contentAt(
	root: string,
	commit: string,
	atHand: Pick<Content, 'files'>,
): PastContent | undefined {
	const read = known.get(commit) ?? readPastContent(root, commit, atHand);
	if (typeof read === 'string') return undefined;
	known.set(commit, read);
	return read;
}

/** By the commit that history was asked of, which is quicker to ask than history. */
const knownEditions = new Map<string, EndedEdition[] | undefined>();

/** The editions before the present one, newest first. */
function endedEditions(root: string, present: string): EndedEdition[] | undefined {
	const head = git(root, ['rev-parse', 'HEAD'])?.toString('utf8').trim();
	if (head === undefined) return undefined;
	const key = [root, head, present].join('\0');
	if (!knownEditions.has(key)) knownEditions.set(key, findEnded(root, present));
	return knownEditions.get(key);
}

function findEnded(root: string, present: string): EndedEdition[] | undefined {
	const say = (...args: string[]) => git(root, args)?.toString('utf8').trim() ?? '';
	if (say('rev-parse', '--is-shallow-repository') !== 'false') return undefined;
	// Where HEAD does not have this folder's content, its history is another's.
	if (say('ls-tree', 'HEAD', '--', SITE) === '') return undefined;
	const dated = say('log', '--first-parent', '--format=%H', '--', SITE).split('\n');
	// What a commit has changed was otherwise until its first parent.
	const states = ['HEAD', ...dated.map((commit) => `${commit}^1`)];
	const ended: EndedEdition[] = [];
	let earliest = present;
	for (const state of states) {
		const text = git(root, ['show', `${state}:./${SITE}`])?.toString('utf8');
		const date = text === undefined ? undefined : dateIn(text);
		const commit = say('rev-parse', '--verify', '--quiet', state);
		if (date === undefined || commit === '' || date >= earliest) continue;
		ended.push({ date, commit });
		earliest = date;
	}
	return ended;
}

function asOfIn({ files }: Pick<Content, 'files'>): string | undefined {
	return dateOf(files.find(({ collection }) => collection === 'site')?.data['asOf']);
}

const dateIn = (text: string) => dateOf(readContentFile('site', 'site', SITE, text).data['asOf']);

const dateOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
