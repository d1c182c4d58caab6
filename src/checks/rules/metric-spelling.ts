import type { ContentFile } from '../../kinds/content.ts';
import type { Corpus } from '../corpus.ts';
import { metricsBySpelling, usesOf } from '../metric-uses.ts';
import { type FieldPath, type Finding, findingAt } from '../problem.ts';
import { recordsIn, textAt, textsAt } from '../records.ts';
import type { ContentRule } from './rule.ts';

export const metricSpelling: ContentRule = {
	id: 'metric-spelling',
	about:
		'一种写法只归一个指标：merged 里的写法不能是别的指标的名称或写法。distinctFrom 写容易混同的另一个量，不能是自己，也不重复；它既不是指标的名称、也没有哪条 label 这样写的，提示留意。',
	scope: 'content',
	check: (corpus) =>
		corpus
			.filesOf('metrics')
			.flatMap((file) => [...merged(file, corpus), ...distinct(file, corpus)]),
};

function merged(file: ContentFile, corpus: Corpus): Finding[] {
	return textsAt(file, 'merged').flatMap((spelling, index): Finding[] => {
		const owner = metricsBySpelling(corpus).get(spelling);
		const named = corpus.filesOf('metrics').find((other) => textAt(other, 'name') === spelling);
		const path: FieldPath = ['merged', index];
		const first = named ?? owner;
		if (first === file && named) {
			return [findingAt(file, path, `“${spelling}”就是本指标的名称。`, '从 merged 里删掉它。')];
		}
		if (!first || first === file) return [];
		return [
			findingAt(
				file,
				path,
				`“${spelling}”已经归 ${first.path}（${textAt(first, 'name') ?? first.id}）。`,
				'只留在一个指标里。',
			),
		];
	});
}

function distinct(file: ContentFile, corpus: Corpus): Finding[] {
	const others = recordsIn(file, 'distinctFrom').map(({ name }) => name);
	const own = [textAt(file, 'name'), ...textsAt(file, 'merged')];
	const names = new Set(corpus.filesOf('metrics').map((metric) => textAt(metric, 'name')));
	return others.flatMap((name, index): Finding[] => {
		const path = ['distinctFrom', index, 'name'];
		if (name === undefined) return [];
		if (own.includes(name)) {
			return [findingAt(file, path, `“${name}”就是本指标，不能与自己区分。`, '删掉这一行。')];
		}
		if (others.indexOf(name) < index) {
			return [findingAt(file, path, `“${name}”写了两次。`, '删掉一行。')];
		}
		if (names.has(name) || usesOf(corpus).has(`label:${name}`)) return [];
		// The label may stand in what could not be read.
		if (!corpus.readWhole) return [];
		return [
			{
				...findingAt(
					file,
					path,
					`没有哪个指标或 label 叫“${name}”。`,
					'写成指标的 name 或记录里 label 的原样；不再有这个量就删掉这一行。',
				),
				severity: 'warning',
			},
		];
	});
}
