import { isNode, isPair, isScalar, isSeq, type Node, Pair, YAMLSeq } from 'yaml';
import type { ContentFile } from '../kinds/content.ts';

/** Something a maintainer should mend, and how. */
export interface Problem {
	/** Id of the rule that found it: `unknown-unit`. */
	rule: string;
	/** content/zones/shenyang.mdx */
	path: string;
	/** 1-based. */
	line: number;
	/** 1-based. */
	column: number;
	/** What is wrong and what was expected, in Chinese. */
	message: string;
	/** One concrete mend, in Chinese. */
	hint: string;
	/** Warnings do not stop the build. */
	severity: 'error' | 'warning';
}

/** What a rule finds: the rule's name and its severity are added by whoever asked it. */
export type Finding = Omit<Problem, 'rule' | 'severity'> & Partial<Pick<Problem, 'severity'>>;

export type FieldPath = readonly (string | number)[];

/** A finding at a field, named as people count: `observations.1.unit`. */
export function findingAt(
	file: ContentFile,
	path: FieldPath,
	message: string,
	hint: string,
	part: 'key' | 'value' = 'value',
): Finding {
	return {
		path: file.path,
		...placeOf(file, path, part),
		message: path.length > 0 ? `\`${nameOf(path)}\`：${message}` : message,
		hint,
	};
}

/** The place of a character offset inside the file's YAML. */
export function placeInYaml(file: ContentFile, offset: number): { line: number; column: number } {
	const { line, col } = file.lines.linePos(offset);
	return { line: line + file.yamlLine, column: col };
}

/** The place of a field; where it is not written, that of the nearest thing that holds it. */
export function placeOf(
	file: ContentFile,
	path: FieldPath,
	part: 'key' | 'value' = 'value',
): { line: number; column: number } {
	let node: Node | null = file.document.contents as Node | null;
	let offset = node?.range?.[0] ?? 0;
	for (const [depth, segment] of path.entries()) {
		const items: unknown[] = node && 'items' in node ? (node.items as unknown[]) : [];
		if (typeof segment === 'number') {
			const item: unknown = items[segment];
			if (!isNode(item)) break;
			node = item;
		} else {
			const pair = pairAt(items, segment, path[depth + 1]);
			if (!isPair(pair)) break;
			const last = depth === path.length - 1;
			const key = pair.key as Node;
			if ((last && part === 'key') || !isNode(pair.value) || !pair.value.range) {
				offset = key.range?.[0] ?? offset;
				node = isNode(pair.value) ? pair.value : null;
				continue;
			}
			node = pair.value;
		}
		offset = node.range?.[0] ?? offset;
	}
	return placeInYaml(file, offset);
}

/** The pair of a key; where a list stands twice, the one that holds the item. */
function pairAt(items: unknown[], key: string, item: string | number | undefined) {
	const pairs = items.filter(
		(one) => isPair(one) && isScalar(one.key) && String(one.key.value) === key,
	);
	if (pairs.length < 2 || typeof item !== 'number') return pairs[0];
	// The reader has put the lists together.
	const lists = new YAMLSeq();
	for (const pair of pairs)
		if (isPair(pair) && isSeq(pair.value)) lists.items.push(...pair.value.items);
	const [first] = pairs;
	if (!isPair(first) || !isSeq(first.value)) return first;
	lists.range = first.value.range ?? null;
	return new Pair(first.key, lists);
}

/** `members.1.zone`: counted from one, as people count. */
export function nameOf(path: FieldPath): string {
	return path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.');
}
