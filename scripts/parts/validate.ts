/** What a schema says against a value, in Chinese, as one sentence. */
import type { z } from 'zod';
import { isRecord } from '../../src/schemas/content.ts';
import { descriptionOf, schemaAt } from '../../src/schemas/walk.ts';

export function explainIssue(
	schema: z.core.$ZodType,
	issue: z.core.$ZodIssue,
	data: unknown,
): string {
	const path = issue.path.filter((part) => typeof part !== 'symbol');
	const value = path.reduce<unknown>(
		(inner, part) =>
			isRecord(inner) || Array.isArray(inner)
				? (inner as Record<string | number, unknown>)[part]
				: undefined,
		data,
	);
	const field = path.join('.');
	if (value === undefined && path.length > 0) {
		return `缺少 ${field}：${descriptionOf(schemaAt(schema, path) ?? schema)}`;
	}
	const said = field === '' ? '' : `${field}：`;
	const quoted = typeof value === 'string' ? `“${value}”` : '';
	if (issue.code === 'invalid_value' && !/\p{Script=Han}/u.test(issue.message)) {
		return `${said}${quoted}不在可选的写法里：${issue.values.map(String).join('、')}。`;
	}
	return `${said}${quoted}${quoted && '不合规则：'}${issue.message}。`;
}
