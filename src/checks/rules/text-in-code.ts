import { visit } from 'unist-util-visit';
import { findCitations } from '../../kinds/citation.ts';
import { bareFiguresIn } from '../bare-figures.ts';
import type { Finding } from '../problem.ts';
import { pointOf } from '../prose.ts';
import type { ProseRule } from './rule.ts';

export const textInCode: ProseRule = {
	id: 'text-in-code',
	about: '反引号（`）之间的是程序代码，按原样显示：里面的数字不受检查，来源标注也不会变成链接。',
	severity: 'warning',
	scope: 'prose',
	check: ({ tree, findingAt }, { vocabulary }) => {
		const findings: Finding[] = [];
		visit(tree, (node) => {
			if (node.type !== 'inlineCode' && node.type !== 'code') return;
			const point = pointOf(node);
			const [figure] = bareFiguresIn(node.value, vocabulary);
			if (findCitations(node.value).length > 0) {
				findings.push(
					findingAt(
						point,
						`代码样式里的来源标注“${node.value.trim()}”不会变成链接。`,
						'删掉两边的反引号。',
					),
				);
			} else if (figure) {
				findings.push(
					findingAt(
						point,
						`代码样式里有数字“${figure.text}”。`,
						'删掉两边的反引号；数字用 <Figure … /> 取观测值，或注明来源 [@…]。',
					),
				);
			} else if (node.type === 'code') {
				findings.push(findingAt(point, '这一段会显示成程序代码。', '删掉上下的 ```。'));
			}
		});
		return findings;
	},
};
