import { isAlias, isNode, visit } from 'yaml';
import { placeInYaml } from '../problem.ts';
import type { Slip, WrittenYaml } from '../slip.ts';
import { blankQuoted, valueEnd } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

/** A text that begins with a sign of YAML's own. */
const SIGN = /(?<=(?:: |^\s*- |[[{,] ?))[*&!@`|>?][^\s,[\]{}\0]+/g;

export const yamlFeature: YamlRule = {
	id: 'yaml-feature',
	about:
		'内容文件只用“字段: 值”和列表。YAML 的锚点（&）、别名（*）、标签（!）、合并键（<<）和多份文档都不用；以这些记号开头的文字要加英文引号。',
	scope: 'yaml',
	check: (yaml) => {
		const told = yaml.rows.flatMap(({ number: line, text }): Slip[] =>
			/[*&!@`|>?]/.test(text)
				? [...blankQuoted(text).matchAll(SIGN)].slice(0, 1).map(({ 0: found, index: at }) => {
						const end = valueEnd(text, at, /[{[]/.test(text.slice(0, at)));
						const whole = text.slice(at, end).replaceAll('"', '');
						return {
							line,
							column: at + 1,
							message: `“${found}”以 YAML 的记号“${found[0]}”开头，不会当作文字来读。`,
							hint: `是文字就加英文引号：写成 "${whole}"；锚点、别名和标签不能用。`,
							edits: [{ line, at, length: end - at, by: `"${whole}"` }],
						};
					})
				: [],
		);
		return told.length > 0 ? told : featuresIn(yaml);
	},
};

/** Features that stand over several rows, or without a text. */
function featuresIn({ file, document, rows }: WrittenYaml): Slip[] {
	const slips: Slip[] = [];
	const tell = (offset: number | undefined, what: string) =>
		slips.push({
			...placeInYaml(file, offset ?? 0),
			message: `这里用了 YAML 的${what}，内容文件不能用。`,
			hint: `删掉${what}，把值直接写在这里。`,
		});
	visit(document, (_, node) => {
		if (isAlias(node)) tell(node.range?.[0], '别名');
		else if (isNode(node) && 'anchor' in node && node.anchor) tell(node.range?.[0], '锚点');
		else if (isNode(node) && node.tag?.startsWith('!')) tell(node.range?.[0], '标签');
	});
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
				hint: '删掉这一行；一个文件只写一份内容。',
				edits: [{ line, at: 0, length: text.length, by: '' }],
			});
		}
	}
	return slips;
}
