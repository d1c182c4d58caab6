import { isRecord } from '../../kinds/content.ts';
import { findingAt } from '../problem.ts';
import { provincesOff } from './register-provinces.ts';
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
		// Where the register has provinces, the one that is off says more.
		if (Number.isNaN(expected) || provincesOff(corpus).length > 0) return [];
		const zones = corpus.filesOf('zones');
		const national = zones.filter(({ data }) => data['level'] === 'national').length;
		// A level that cannot be read has its own message and may be a national one.
		const unsure =
			zones.filter(({ data }) => data['level'] === undefined).length +
			corpus.misnamed.filter(({ collection }) => collection === 'zones').length +
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
