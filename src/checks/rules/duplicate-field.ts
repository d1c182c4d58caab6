import { placeInYaml } from '../problem.ts';
import { yamlOf } from '../slip.ts';
import type { YamlRule } from './rule.ts';

export const duplicateField: YamlRule = {
	id: 'duplicate-field',
	about: '一个字段在同一层只写一次；几个列表合成一个。',
	scope: 'yaml',
	check: ({ file, document }) =>
		document.errors
			.filter(({ code }) => code === 'DUPLICATE_KEY')
			.map(({ pos }) => ({
				...placeInYaml(file, pos[0]),
				message: `字段“${/^[^\s:]+/.exec(yamlOf(file).slice(pos[0]))?.[0] ?? ''}”写了两次。`,
				hint: '留下正确的一个，删掉另一个；两个都是列表的，合成一个。',
			})),
};
