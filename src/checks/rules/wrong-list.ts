import { schemaAt } from '../../kinds/walk.ts';
import { schemaOf } from '../check-shape.ts';
import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

const OTHER: Readonly<Record<string, [list: string, what: string]>> = {
	observations: ['targets', '目标'],
	targets: ['observations', '观测值'],
};

export const wrongList: ShapeRule = {
	id: 'wrong-list',
	about: '观测值写在 observations 里，目标写在 targets 里，两种记录的字段不同。',
	scope: 'shape',
	check: ({ file, path }) => {
		const [field, index] = path;
		const [other, what] = OTHER[String(field)] ?? [];
		if (other === undefined || typeof index !== 'number') return [];
		const fitting = schemaAt(schemaOf(file), [other, 0]);
		const list = file.data[String(field)];
		const record: unknown = Array.isArray(list) ? list[index] : undefined;
		if (!fitting || !('safeParse' in fitting)) return [];
		const { success } = (
			fitting as { safeParse: (data: unknown) => { success: boolean } }
		).safeParse(record);
		return success
			? [
					findingAt(
						file,
						[String(field), index],
						`这一条是${what}，却写在 ${String(field)} 里。`,
						`移到 ${other} 下面。`,
					),
				]
			: [];
	},
};
