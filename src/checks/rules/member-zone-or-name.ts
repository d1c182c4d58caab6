import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const memberZoneOrName: ShapeRule = {
	id: 'member-zone-or-name',
	about: '成员有页面的写 zone，没有页面的写 name，只写一个。',
	scope: 'shape',
	check: ({ broken, file, path }) =>
		broken === 'member-zone-or-name'
			? [
					findingAt(
						file,
						path,
						'zone 和 name 要写一个，也只写一个。',
						'成员有页面写 zone: 文件名，没有页面写 name: 名称。',
					),
				]
			: [],
};
