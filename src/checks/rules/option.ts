import { nearest } from '../nearest.ts';
import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const option: ShapeRule = {
	id: 'option',
	about: '有些字段只能从几种写法里选一种，见字段表。',
	scope: 'shape',
	check: ({ issue, file, path, value, described }) => {
		if (issue.code !== 'invalid_value') return [];
		const options = issue.values.map(String);
		const guess = options.includes('true')
			? truthOf(String(value))
			: nearest(String(value), options);
		return [
			findingAt(
				file,
				path,
				`“${String(value)}”不在可选的写法里：${options.join('、')}。`,
				guess ? `是不是 ${guess}？` : `改成合规则的写法。${described}`,
			),
		];
	},
};

/** What people write for true and false. */
function truthOf(written: string): string | undefined {
	if (/^(?:yes|y|on|1|是|对|有|true)$/iu.test(written)) return 'true';
	return /^(?:no|n|off|0|否|不|无|没有|false)$/iu.test(written) ? 'false' : undefined;
}
