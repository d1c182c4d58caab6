/**
 * The browsers that README and the about page name run what the site sends: no newer syntax, and of
 * what they lack nothing that the program does not ask for first.
 */
import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';

/** Chrome 111, Firefox 115 and Safari 16.4 know all of it. */
const SYNTAX = 2023;

/** What came later to one of them at least; `v` as a flag of regular expressions is syntax, too. */
const LATER = new Set(
	`Segmenter DurationFormat groupBy fromAsync withResolvers canParse isWellFormed toWellFormed fromBase64 toBase64
	isSubsetOf isSupersetOf isDisjointFrom symmetricDifference getOrInsert getOrInsertComputed sumPrecise
	showPopover hidePopover togglePopover startViewTransition checkVisibility requestIdleCallback moveBefore
	setHTMLUnsafe getHTML parseHTMLUnsafe scheduler navigation Temporal CloseWatcher EditContext
	ariaActiveDescendantElement ariaChecked ariaCurrent ariaDisabled ariaExpanded ariaHasPopup ariaHidden
	ariaLabel ariaLive ariaPressed ariaSelected ariaSort`.split(/\s+/),
);

type AnyNode = Node & Record<string, unknown>;

const isNode = (value: unknown): value is AnyNode =>
	typeof value === 'object' && value !== null && 'type' in value;

function* nodesOf(node: AnyNode): Generator<AnyNode> {
	yield node;
	for (const value of Object.values(node)) {
		for (const child of Array.isArray(value) ? value : [value]) {
			if (isNode(child)) yield* nodesOf(child);
		}
	}
}

/** A text that is written out: 'a' or `a`. */
function textOf(node: unknown): string | undefined {
	if (!isNode(node)) return undefined;
	if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
	const [quasi, ...others] = (node['quasis'] ?? []) as { value: { cooked: string } }[];
	return others.length === 0 ? quasi?.value.cooked : undefined;
}

/** The name that a variable or a member has. */
function nameOf(node: unknown): string | undefined {
	if (!isNode(node)) return undefined;
	if (node.type === 'Identifier') return String(node['name']);
	if (node.type !== 'MemberExpression') return undefined;
	return node['computed'] ? textOf(node['property']) : nameOf(node['property']);
}

/** What of a program the browsers do not know. */
function findNewer(source: string): string[] {
	let program: AnyNode;
	try {
		program = parse(source, { ecmaVersion: SYNTAX, sourceType: 'module' }) as unknown as AnyNode;
	} catch (error) {
		return [String(error)];
	}
	const used = new Set<string>();
	const askedFor = new Set<string | undefined>();
	const newer: string[] = [];
	for (const node of nodesOf(program)) {
		const name = nameOf(node);
		if (name !== undefined && LATER.has(name)) used.add(name);
		if (node.type === 'BinaryExpression' && node['operator'] === 'in') {
			askedFor.add(textOf(node['left']));
		} else if (node.type === 'UnaryExpression' && node['operator'] === 'typeof') {
			askedFor.add(nameOf(node['argument']));
		} else if (/^(?:New|Call)Expression$/.test(node.type)) {
			if (node['optional']) askedFor.add(nameOf(node['callee']));
			const [, flags] = node['arguments'] as unknown[];
			const isPattern = nameOf(node['callee']) === 'RegExp';
			if (isPattern && textOf(flags)?.includes('v')) newer.push(`RegExp with ${textOf(flags)}`);
		}
	}
	return [...newer, ...[...used].filter((name) => !askedFor.has(name))];
}

test('what the site sends runs in them', () => {
	const files = globSync('**/*.js', { cwd: builtSite });
	expect(files.length).toBeGreaterThan(5);
	const newer = files.flatMap((file) =>
		findNewer(readFileSync(join(builtSite, file), 'utf8')).map((what) => `${file}: ${what}`),
	);
	expect(newer).toEqual([]);
});

test.each([
	['/[\\p{L}--[a-z]]/v', /Invalid regular expression flag/],
	['/(?i:a)/', /Invalid regular expression/],
	['new RegExp(a, "gv")', /^RegExp with gv$/],
	['RegExp(a, `v`)', /^RegExp with v$/],
	['using a = b', /SyntaxError/],
	['new Intl.Segmenter("zh")', /^Segmenter$/],
	['Object["groupBy"](a, b)', /^groupBy$/],
	['const a = Temporal.Now', /^Temporal$/],
])('%s is newer', (source, what) => {
	expect(findNewer(source)).toEqual([expect.stringMatching(what)]);
});

test.each([
	'"Segmenter" in Intl ? new Intl.Segmenter("zh") : 0',
	'typeof Intl.Segmenter > "u" || new Intl.Segmenter("zh")',
	'a.checkVisibility?.()',
	'class A { static #b = 1; static { a ??= b?.c } }',
	'new RegExp(a, "giu").test([1].toSorted().at(-1))',
])('%s is not', (source) => expect(findNewer(source)).toEqual([]));

test('README and the about page name the same browsers', () => {
	const named = /Chrome (?:or|或) Edge (\d+)、?,? ?Firefox (\d+)、?,? ?Safari ([\d.]+)/g;
	const versionsIn = (text: string) => [...text.matchAll(named)].map((match) => match.slice(1));
	const versions = ['111', '115', '16.4'];
	const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
	expect(versionsIn(readme)).toEqual([versions, versions]);
	const about = readFileSync(join(builtSite, 'about/index.html'), 'utf8');
	expect(versionsIn(about)).toEqual([versions]);
});
