import { elementOf, fieldsOf, isOptional } from '../../kinds/walk.ts';
import { findingAt } from '../problem.ts';
import type { ShapeIssue, ShapeRule } from './rule.ts';

const SHAPES: Readonly<Record<string, string>> = {
	string: '一段文字',
	array: '方括号或“- ”开头的列表',
	object: '花括号或缩进的“字段: 值”',
};

export const wrongShape: ShapeRule = {
	id: 'wrong-shape',
	about: '字段要么是一段文字，要么是列表，要么是一组“字段: 值”，照字段表和样例写。',
	scope: 'shape',
	check: (shaped) => {
		const { issue, file, path, value } = shaped;
		return issue.code === 'invalid_type' && value !== undefined
			? [
					findingAt(
						file,
						path,
						`这里要写${SHAPES[issue.expected] ?? issue.expected}。`,
						hintFor(shaped),
					),
				]
			: [];
	},
};

function hintFor({ value, schema, described }: ShapeIssue): string {
	const element = elementOf(schema);
	if (element && typeof value === 'string' && !fieldsOf(element)) {
		const items = value
			.replace(/^[【［「（(]|[】］」）)]$/gu, '')
			.split(/\s*[、，,;；]\s*/u)
			.filter((item) => item !== '');
		return items.some((item) => item.includes(' '))
			? '每项一行，以“- ”开头；或写成 [甲, 乙]。'
			: `写成 [${items.join(', ')}]。`;
	}
	const fields = fieldsOf(schema) ?? (element && fieldsOf(element));
	if (fields) {
		const required = Object.entries(fields).filter(([, field]) => !isOptional(field));
		const record = `{ ${required.map(([name]) => `${name}: …`).join(', ')} }`;
		return element ? `一行一条，每条写成 - ${record}。` : `写成 ${record}。`;
	}
	if (Array.isArray(value) && value.length > 1 && value.every((item) => typeof item === 'string')) {
		return `这里只写一个：${value.join(' 或 ')}。`;
	}
	if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string') {
		return `删掉方括号或“- ”，写成 ${value[0]}。`;
	}
	return `改成合规则的写法。${described}`;
}
