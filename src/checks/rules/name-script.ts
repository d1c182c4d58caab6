import { Converter } from 'opencc-js';
import { type Finding, findingAt } from '../problem.ts';
import { textAt } from '../records.ts';
import type { FileRule } from './rule.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });
/** Simplified texts write these as well: 乾县, 著名. */
const BOTH = new Set('乾么著瞭藉馀');

export const nameScript: FileRule = {
	id: 'name-script',
	about:
		'名称（name、fullName、title）用简体字，nameEn 用英文；写成繁体字或中文的提示留意。繁体的名称可以写在 aliases 里。',
	scope: 'file',
	severity: 'warning',
	check: (file) => {
		const chinese = ['name', 'fullName', 'title'].flatMap((field): Finding[] => {
			const name = textAt(file, field);
			// What a source is called stays as it was printed.
			if (name === undefined || file.collection === 'sources') return [];
			const simplified = toSimplified(name);
			const plain = [...simplified];
			if (![...name].some((sign, at) => sign !== plain[at] && !BOTH.has(sign))) return [];
			return [
				findingAt(
					file,
					[field],
					`“${name}”里有繁体字。`,
					`写成 ${simplified}；繁体的写法可以放进 aliases。`,
				),
			];
		});
		const english = textAt(file, 'nameEn');
		if (english === undefined || !/\p{Script=Han}/u.test(english)) return chinese;
		return [
			...chinese,
			findingAt(
				file,
				['nameEn'],
				`英文名“${english}”里有中文。`,
				'写英文名，如 Shenyang High-tech Industrial Development Zone；不知道就删掉这一行。',
			),
		];
	},
};
