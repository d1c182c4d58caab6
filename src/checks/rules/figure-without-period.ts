import { namesPeriod } from '../../kinds/find-figure.ts';
import { figureTagsIn, writeFigureTag } from '../figure-tags.ts';
import type { ProseRule } from './rule.ts';

export const figureWithoutPeriod: ProseRule = {
	id: 'figure-without-period',
	about:
		'正文里的 <Figure> 总要写 period，哪怕眼下只有一年的数：以后有人补上另一年，您的句子仍然指着同一个数字。记录的时期是 unknown 的不写。',
	scope: 'prose',
	check: (prose, corpus) =>
		figureTagsIn(prose, corpus).flatMap(({ point, attributes, found }) => {
			const [record] = found;
			if (!record || found.length > 1 || !namesPeriod(record)) return [];
			if (attributes.some(([name]) => name === 'period')) return [];
			const name = attributes.findIndex(([name]) => name === 'metric' || name === 'label');
			const whole = attributes.toSpliced(name + 1, 0, ['period', record['period'] ?? '']);
			return [
				prose.findingAt(
					point,
					`${writeFigureTag(attributes)} 没有写时期。`,
					`写成 ${writeFigureTag(whole)}。`,
				),
			];
		}),
};
