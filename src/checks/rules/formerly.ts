import { findingAt } from '../problem.ts';
import type { ContentRule } from './rule.ts';

export const formerly: ContentRule = {
	id: 'formerly',
	about:
		'改了名的页面，在 formerly 里写它以前的文件名。现有的一页不能写进去，一个旧文件名也只能写在一页里：一个地址只能通到一处。',
	scope: 'content',
	check: ({ files, ids }) => {
		const claimed = new Map<string, string>();
		return files.flatMap((file) => {
			const list: unknown = file.data['formerly'];
			if (!Array.isArray(list)) return [];
			return list.flatMap((id: unknown, index) => {
				const page = `${file.collection}/${String(id)}`;
				const by = claimed.get(page);
				claimed.set(page, by ?? file.path);
				const existing = ids.get(page);
				if (existing) {
					return findingAt(
						file,
						['formerly', index],
						`“${String(id)}”是现有的一页（${existing.path}）。`,
						existing === file
							? '这里写以前的文件名；没有改过名就删掉 formerly。'
							: `两页并成一页的，删掉 ${existing.path}；否则从这里去掉“${String(id)}”。`,
					);
				}
				if (by === undefined) return [];
				return findingAt(
					file,
					['formerly', index],
					`“${String(id)}”已经写在 ${by} 的 formerly 里。`,
					'一个旧地址只能引到一页：留下正确的一处，删掉另一处。',
				);
			});
		});
	},
};
