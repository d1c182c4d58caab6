import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const tileRegionOrName: ShapeRule = {
	id: 'tile-region-or-name',
	about: '方格图上有页面的地区写 region，没有页面的写 name，只写一个。',
	scope: 'shape',
	check: ({ broken, file, path }) =>
		broken === 'tile-region-or-name'
			? [
					findingAt(
						file,
						path,
						'region 和 name 要写一个，也只写一个。',
						'地区有页面写 region: 文件名，没有页面写 name: 全称。',
					),
				]
			: [],
};
