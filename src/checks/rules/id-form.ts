import { ID_PATTERN } from '../../schemas/fields.ts';
import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const idForm: ShapeRule = {
	id: 'id-form',
	about:
		'引用别的文件写它的文件名（小写字母、数字和连字符，不带扩展名）；引用一页写“集合/文件名”，引用一条记录写“集合/文件名#f-…”。几个用半角逗号隔开。',
	scope: 'shape',
	check: ({ issue, file, path, value, broken, described }) => {
		if (broken !== 'id-form' || typeof value !== 'string') return [];
		const plain = value.replace(/^(?:content\/)?(?:[a-z]+\/)?([^/]+?)(?:\.ya?ml|\.mdx?)$/, '$1');
		const parts = value.split(/\s*[、，；;]\s*/u);
		const hint =
			parts.length > 1 && parts.every((part) => ID_PATTERN.test(part))
				? `几个文件名用半角逗号隔开：[${parts.join(', ')}]。`
				: plain !== value && ID_PATTERN.test(plain)
					? `写成 ${plain}。`
					: /^https?:/.test(value)
						? '先在 content/sources/ 里建一个来源文件，网址写进它的 link，这里写它的文件名。'
						: `改成合规则的写法。${described}`;
		return [findingAt(file, path, `“${value}”不合规则：${issue.message}。`, hint)];
	},
};
