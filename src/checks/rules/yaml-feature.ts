import { isAlias, isNode, visit } from 'yaml';
import { placeInYaml } from '../problem.ts';
import type { Slip, WrittenYaml } from '../slip.ts';
import { blankQuoted, valueEnd } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

/** What comes before the value of a row. */
const LEAD = /^\s*(?:- +)*(?:[a-z][A-Za-z]* ?: +)?/;
const SIGN = /[*&!@`|>?][^\s,[\]{}\0]+/y;
const IN_FLOW = /(?<=(?:: |[[{,] ?))[*&!@`|>?][^\s,[\]{}\0]+/g;
const BLOCK_SCALAR = /^[|>][+-]?\d?[+-]?$/;

export const yamlFeature: YamlRule = {
	id: 'yaml-feature',
	about:
		'内容文件只用“字段: 值”和列表。YAML 的锚点（&）、别名（*）、标签（!）、合并键（<<）和多份文档都不用；以这些记号开头的文字要加英文引号。',
	scope: 'yaml',
	check: (yaml) => {
		const signs = yaml.rows.flatMap(({ number: line, text }) =>
			/[*&!@`|>?]/.test(text) ? signsIn(text).map((sign) => ({ line, text, ...sign })) : [],
		);
		const names = new Set(signs.map(({ found }) => found));
		const anchored = signs.filter(({ found }) => {
			const name = found.slice(1);
			return names.has(`&${name}`) && names.has(`*${name}`);
		});
		const [anchor] = anchored;
		const slips = [...Map.groupBy(signs, ({ line }) => line).values()].flatMap((row): Slip[] => {
			const [first] = row;
			if (!first) return [];
			const { line, text, found, at } = first;
			const end = valueEnd(text, at, /^[{[]/.test(text.slice(LEAD.exec(text)?.[0].length ?? 0)));
			const whole = text.slice(at, end).replaceAll('"', '');
			return [
				{
					line,
					column: at + 1,
					message: `“${found}”以 YAML 的记号“${found[0]}”开头，不会当作文字来读。`,
					hint: `是文字就加英文引号：写成 "${whole}"；锚点、别名和标签不能用。`,
					edits: [{ line, at, length: end - at, by: `"${whole}"` }],
				},
			];
		});
		if (!anchor) return slips.length > 0 ? slips : featuresIn(yaml);
		// An anchor and what refers to it are one habit.
		const lines = new Set(anchored.map(({ line }) => line));
		const name = anchor.found.slice(1);
		return [
			...slips.filter(({ line }) => !lines.has(line)),
			{
				line: anchor.line,
				column: anchor.at + 1,
				message: `这里用了 YAML 的锚点“&${name}”和别名“*${name}”，内容文件不能用。`,
				hint: `把值直接写在每一处${lines.size > 1 ? `；这样的行共有 ${lines.size} 行` : ''}。`,
				edits: slips.filter(({ line }) => lines.has(line)).flatMap(({ edits = [] }) => edits),
				lost: [...lines],
			},
		];
	},
};

/** Values of a row that begin with a sign of YAML's own. */
function signsIn(text: string): { found: string; at: number }[] {
	const blanked = blankQuoted(text);
	const start = LEAD.exec(blanked)?.[0].length ?? 0;
	if (/^[{[]/.test(blanked.slice(start))) {
		return [...blanked.slice(start).matchAll(IN_FLOW)].map(({ 0: found, index }) => ({
			found,
			at: start + index,
		}));
	}
	SIGN.lastIndex = start;
	const found = SIGN.exec(blanked)?.[0];
	if (found === undefined || BLOCK_SCALAR.test(found)) return [];
	const inside = [...blanked.slice(start + found.length).matchAll(IN_FLOW)];
	return [
		{ found, at: start },
		...inside.map(({ 0: other, index }) => ({ found: other, at: start + found.length + index })),
	];
}

/** Features that stand over several rows, or without a text. */
function featuresIn({ file, document, rows }: WrittenYaml): Slip[] {
	const slips: Slip[] = [];
	const tell = (offset: number | undefined, what: string) =>
		slips.push({
			...placeInYaml(file, offset ?? 0),
			message: `这里用了 YAML 的${what}，内容文件不能用。`,
			hint: `删掉${what}，把值直接写在这里。`,
		});
	if (/[&*!]/.test(file.text)) {
		visit(document, (_, node) => {
			if (isAlias(node)) tell(node.range?.[0], '别名');
			else if (isNode(node) && 'anchor' in node && node.anchor) tell(node.range?.[0], '锚点');
			else if (isNode(node) && node.tag?.startsWith('!')) tell(node.range?.[0], '标签');
		});
	}
	for (const { number: line, text } of rows) {
		const feature = /^\s*<<\s*:/.test(text)
			? '合并键'
			: /^%[A-Z]/.test(text)
				? '指令'
				: /^(?:---|\.\.\.)(?:\s|$)/.test(text) && line > 1
					? '文档分隔行'
					: undefined;
		if (feature) {
			slips.push({
				line,
				column: 1,
				message: `这里用了 YAML 的${feature}，内容文件不能用。`,
				hint:
					feature === '合并键'
						? '删掉这一行，把各个字段直接写出来。'
						: '删掉这一行；一个文件只写一份内容。',
				edits: [{ line, at: 0, length: text.length, by: '' }],
			});
		}
	}
	return slips;
}
