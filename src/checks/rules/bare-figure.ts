import type { TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Vocabulary } from '../../quantities/vocabulary.ts';
import { findCitations } from '../../kinds/citation.ts';
import { bareFiguresIn } from '../bare-figures.ts';
import type { Finding } from '../problem.ts';
import { pointOf, type Prose } from '../prose.ts';
import { figuresOf, sentencesIn } from '../sentences.ts';
import { boundRecord } from './bound-figure.ts';
import type { ProseRule } from './rule.ts';

export const bareFigure: ProseRule = {
	id: 'bare-figure',
	about:
		'正文里带单位的数字，要么用 <Figure … /> 取自记录，要么在同一句里注明来源 [@…]。年份、日期、序数（第3届）、列举的个数（三大、两个园区）、书名号里的和引号里的名称不算。',
	scope: 'prose',
	check: (prose, { vocabulary }) => {
		const sentences = sentencesIn(prose);
		return [
			...sentences.flatMap((sentence, index) => {
				const { run, text, cited, at } = sentence;
				if (cited) return [];
				const next = sentences[index + 1];
				const citedAfter =
					next?.run === run && findCitations(next.text.trimStart())[0]?.index === 0;
				return figuresOf(sentence, vocabulary)
					.filter((figure) => !boundRecord(figure, text, prose.file, vocabulary))
					.map((figure) =>
						prose.findingAt(
							at(figure.index),
							`“${figure.text}”是没有出处的数字。`,
							citedAfter ? '把后面的来源标注移到句号之前：……[@…]。' : HINT,
						),
					);
			}),
			...inTables(prose, vocabulary),
		];
	},
};

const HINT = '改用 <Figure … /> 取观测值，或在同一句里注明来源 [@…]。';

/** Numbers below a head that names their unit: 企业（家）. */
function inTables(prose: Prose, vocabulary: Vocabulary): Finding[] {
	const findings: Finding[] = [];
	visit(prose.tree, 'table', (table) => {
		const [head, ...rows] = table.children;
		const textOf = (cell: TableCell | undefined) =>
			prose.runs.find(({ node }) => node === cell)?.text ?? '';
		for (const [column, cell] of (head?.children ?? []).entries()) {
			const title = textOf(cell);
			const unit = /[（(]([^（）()]+)[）)]\s*$/u.exec(title)?.[1];
			if (unit === undefined || bareFiguresIn(`1${unit}`, vocabulary).length === 0) continue;
			for (const row of rows) {
				const own = row.children[column];
				const text = textOf(own).trim();
				if (!own || !/^[约近超]?[\d.,]+$/u.test(text)) continue;
				if ([title, ...row.children.map(textOf)].some((other) => other.includes('[@'))) continue;
				findings.push(
					prose.findingAt(
						pointOf(own.children[0] ?? own),
						`“${text}”（${unit}）是没有出处的数字。`,
						'改用 <Figure … /> 取观测值，或在这一行或表头里注明来源 [@…]。',
					),
				);
			}
		}
	});
	return findings;
}
