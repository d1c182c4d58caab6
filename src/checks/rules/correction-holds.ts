import { isRecord, type ContentFile } from '../../kinds/content.ts';
import { observations } from '../../kinds/observations.ts';
import { fieldsOf } from '../../kinds/walk.ts';
import { type Corpus, mayHold } from '../corpus.ts';
import { type Finding, findingAt } from '../problem.ts';
import { observationsOf, textAt } from '../records.ts';
import type { ContentRule } from './rule.ts';

export const correctionHolds: ContentRule = {
	id: 'correction-holds',
	about:
		'更正要写明是哪个数（figure）或哪一页（page），from 与 to 不同；更正的是一条观测值的字段时，to 就是记录现在的写法。同一处更正过几次的，看最近一次。',
	scope: 'content',
	check: (corpus) => corpus.filesOf('corrections').flatMap((file) => faultsIn(file, corpus)),
};

const FIELDS = new Set(Object.keys(fieldsOf(observations.schema) ?? {}));

function faultsIn(file: ContentFile, corpus: Corpus): Finding[] {
	const [figure, page, field, from, to] = ['figure', 'page', 'field', 'from', 'to'].map((name) =>
		textAt(file, name),
	);
	if (
		figure === undefined &&
		page === undefined &&
		isRecord(file.data) &&
		Object.keys(file.data).length > 0 &&
		!['figure', 'page'].some((field) => mayHold(corpus.doubts(file), field))
	) {
		return [
			findingAt(
				file,
				[],
				'这条更正没有写是哪个数或哪一页。',
				'补上 figure: zones/shenyang#f-gdp-2024，更正的不是数字就写 page: zones/shenyang。',
			),
		];
	}
	if (from === undefined || to === undefined) return [];
	if (from === to) {
		return [
			findingAt(
				file,
				['to'],
				`改前改后都是“${to}”。`,
				'核对 from 和 to：from 写原来的，to 写改后的。',
			),
		];
	}
	const record = figure === undefined ? undefined : recordAt(figure, corpus);
	if (!record || field === undefined || !FIELDS.has(field) || !isNewest(file, corpus)) return [];
	const now = record[field];
	if (now === to) return [];
	// 471.2亿元 says the same of the value 471.2.
	if (field === 'value' && to === `${now ?? ''}${record['unit'] ?? ''}`) return [];
	return [
		findingAt(
			file,
			['to'],
			now === undefined
				? `更正说 ${field} 改为“${to}”，记录里却没有 ${field}。`
				: `更正说 ${field} 改为“${to}”，记录里却是“${now}”。`,
			'改正 to 或记录；后来又改过的，再写一条更正。',
		),
	];
}

function recordAt(figure: string, corpus: Corpus) {
	const [page = '', address = ''] = figure.split('#');
	const file = corpus.ids.get(page);
	const index = corpus.figures.get(page)?.indexOf(address) ?? -1;
	return file && index >= 0 ? observationsOf(file)[index] : undefined;
}

/** Whether no later correction is about the same field of the same figure. */
function isNewest(file: ContentFile, corpus: Corpus): boolean {
	return !corpus
		.filesOf('corrections')
		.some(
			(other) =>
				other !== file &&
				textAt(other, 'figure') === textAt(file, 'figure') &&
				textAt(other, 'field') === textAt(file, 'field') &&
				(textAt(other, 'date') ?? '') >= (textAt(file, 'date') ?? ''),
		);
}
