import { isRecord } from '../../schemas/content.ts';
import { ID_PATTERN } from '../../schemas/fields.ts';
import { findingAt } from '../problem.ts';
import type { ContentRule } from './rule.ts';

export const register: ContentRule = {
	id: 'register',
	about: '国家级高新区的家数要与 site.yaml 里 register.national 写的相等，多一家、少一家都会报告。',
	scope: 'content',
	check: (corpus) => {
		const { site } = corpus;
		const register = site?.data['register'];
		if (!site || !isRecord(register)) return [];
		const expected = Number(register['national']);
		if (Number.isNaN(expected)) return [];
		// A file whose name has to change is counted with those that may be national.
		const zones = corpus.filesOf('zones').filter(({ id }) => ID_PATTERN.test(id));
		const national = zones.filter(({ data }) => data['level'] === 'national').length;
		// A level that cannot be read has its own message and may be a national one.
		const unsure =
			zones.filter(({ data }) => data['level'] === undefined).length +
			(corpus.filesOf('zones').length - zones.length) +
			corpus.misplaced.filter(({ collection }) => collection === 'zones').length;
		if (national <= expected && expected <= national + unsure) return [];
		return [
			findingAt(
				site,
				['register', 'national'],
				`国家级高新区有 ${national} 家，名册上是 ${expected} 家。`,
				'查一查 content/zones/ 里是否多了或少了 level: national 的文件，或改正 register.national。',
			),
		];
	},
};
