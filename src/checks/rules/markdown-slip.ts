import type { Nodes } from 'mdast';
import type { Finding } from '../problem.ts';
import { COMPONENT_NAMES } from '../../kinds/author-components.ts';
import { visit } from 'unist-util-visit';
import { withoutCitations } from '../../kinds/citation.ts';
import { wordsOf } from '../../kinds/heading-address.ts';
import { type Point, pointOf, type Prose } from '../prose.ts';
import type { ProseRule } from './rule.ts';

interface Mend {
	pattern: RegExp;
	message: (found: string) => string;
	hint: string;
	severity?: 'warning';
}

const components = COMPONENT_NAMES.join('|');
const MENDS: readonly Mend[] = [
	{
		pattern: new RegExp(`[＜〈]\\s*/?(?:${components})[^＞〉>]*[＞〉>]?`, 'gu'),
		message: (found) => `“${found}”用了全角的尖括号，不会当作组件。`,
		hint: '尖括号和斜杠都用半角：<Figure … />。',
	},
	{
		pattern: /^#{1,6}(?![#\s])\S.*/u,
		message: () => '“#”后面缺一个空格，不会成为小标题。',
		hint: '写成 ### 小标题。',
	},
	{
		pattern: /^＃+.*/u,
		message: () => '小标题的“#”用了全角。',
		hint: '写成 ### 小标题，“#”用半角，后面空一格。',
	},
	{
		pattern: /\[[^[\]\n]+\]（[^）\n]*）?/gu,
		message: (found) => `“${found}”不会成为链接。`,
		hint: '链到本站的页面用 <EntityLink to="zones/shenyang">…</EntityLink>；网址写进来源文件，正文里写 [@来源的文件名]。',
	},
	{
		pattern: /\[\^[^\]\s]*\]/gu,
		message: (found) => `“${found}”是脚注的写法，正文不用脚注。`,
		hint: '来源写成 [@来源的文件名]；别的话写进正文。',
	},
	{
		pattern:
			/(?<=[\p{Script=Han}\w”》）。，])[[［【](?:\d{1,3}(?:[-–,，]\d{1,3})*|注\d+)[\]］】]/gu,
		message: (found) => `“${found}”像是从别处粘来的角标，读者不知道它指什么。`,
		hint: '删掉它；来源写成 [@来源的文件名]。',
	},
	{
		pattern: /!\[[^[\]]*\]/gu,
		message: (found) => `“${found}”是图片的写法，正文不放图片。`,
		hint: '删掉它；要画图用 <MetricChart metric="…" />。',
	},
	{
		pattern: /\bhttps?:\/\/[\w./?#=&%-]+/gu,
		message: (found) => `正文里有网址“${found}”。`,
		hint: '网址写进来源文件的 link，正文里写 [@来源的文件名]。',
	},
	{
		pattern: /(?<![/\w])(?:www\.[\w-]+(?:\.[\w-]+)+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/gu,
		message: (found) => `正文里有网址或邮箱“${found}”，不会成为链接。`,
		hint: '网址写进来源文件的 link，正文里写 [@来源的文件名]；不需要就删掉。',
		severity: 'warning',
	},
	{
		pattern: /^-(?=[\p{Script=Han}“《]).*/u,
		message: () => '“-”后面缺一个空格，不会成为列表。',
		hint: '写成“- 甲”：减号后面空一格，每项一行。',
	},
	{
		pattern: /^[|｜][^]*[|｜]\s*$/u,
		message: () => '这里像是表格，却不会成为表格。',
		hint: '竖线用半角，第二行写 | --- | --- |，各行的列数相同。',
	},
	{
		pattern: /\*\* [^*]+ \*\*|\*\*|__|~~|(?<=\S)``/u,
		message: (found) =>
			found.length > 2
				? `“${found}”的星号里侧有空格，不会加粗。`
				: `“${found}”没有成对，会照样显示出来。`,
		hint: '两个记号要成对，里侧不留空格；不需要就删掉。',
		severity: 'warning',
	},
];

export const markdownSlip: ProseRule = {
	id: 'markdown-slip',
	about:
		'小标题的“#”后空一格，组件的尖括号用半角，链接和强调写完整；写错的记号会照样显示在页面上。网址不写在正文里，写进来源文件。',
	scope: 'prose',
	check: (prose) => [
		...prose.runs.flatMap(({ text, placeAt }) => {
			// Citations are another rule's; what one mend has told is not told again.
			let rest = withoutCitations(text);
			return MENDS.flatMap(({ pattern, message, hint, severity }) => {
				const matches = pattern.global ? [...rest.matchAll(pattern)] : [pattern.exec(rest)];
				return matches.flatMap((match) => {
					const point = match && placeAt(match.index);
					if (!point || isToldAsDefinition(point, prose)) return [];
					const [found] = match;
					rest = `${rest.slice(0, match.index)}${'\0'.repeat(found.length)}${rest.slice(match.index + found.length)}`;
					return [
						{
							...prose.findingAt(point, message(found), hint),
							...(severity ? { severity } : {}),
						},
					];
				});
			});
		}),
		...oddNodes(prose),
	],
};

/** A link's definition has its own message, its address included. */
function isToldAsDefinition({ line }: Point, { slips }: Prose): boolean {
	return slips.some(({ kind, point }) => kind === 'link-definition' && point.line === line);
}

/** What Markdown makes of a line that its author hardly meant. */
function oddNodes({ tree, findingAt, written }: Prose): Finding[] {
	const findings: Finding[] = [];
	const warn = (node: Parameters<typeof pointOf>[0], message: string, hint: string) =>
		findings.push({ ...findingAt(pointOf(node), message, hint), severity: 'warning' });
	visit(tree, (node, index, parent) => {
		const next = parent?.children[(index ?? 0) + 1];
		const isFields = (one: Nodes | undefined) =>
			one?.type === 'heading' && /^[a-z][A-Za-z]*: /.test(written(one));
		if (isFields(node)) {
			warn(
				node,
				'正文里又有一段字段。',
				'字段只写在文件开头的两行“---”之间；把这一段移到那里，或删掉。',
			);
		} else if (node.type === 'thematicBreak' && isFields(next)) {
			// Told with the fields.
		} else if (node.type === 'heading' && !/[\p{L}\p{N}]/u.test(wordsOf(node))) {
			findings.push(findingAt(pointOf(node), '小标题是空的。', '写上标题，或删掉这一行。'));
		} else if (node.type === 'heading' && !written(node).startsWith('#')) {
			warn(node, '下一行的横线会把这一行变成标题。', '标题写成 ### 小标题；不是标题就删掉横线。');
		} else if (node.type === 'thematicBreak') {
			warn(node, '这一行会显示成横线。', '删掉它；分段空一行，分节用小标题。');
		} else if (node.type === 'delete') {
			warn(node, '“~~”之间的文字会显示成删除线。', '删掉不要的文字。');
		}
	});
	return findings;
}
