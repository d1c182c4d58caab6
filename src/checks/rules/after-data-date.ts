import type { ContentFile } from '../../kinds/content.ts';
import { lastPartOf } from '../dates.ts';
import { type FieldPath, type Finding, findingAt } from '../problem.ts';
import { observationsOf, recordsIn, targetsOf, textAt } from '../records.ts';
import type { ContentRule } from './rule.ts';

export const afterDataDate: ContentRule = {
	id: 'after-data-date',
	about:
		'已经发生的事不会晚于全站资料的截止日：它是 site.yaml 的 asOf 与最新一份来源的发布日期中较晚的一个，所以写新事只需先有新来源，不必改 asOf。数值、大事、批准、成立、状态、发文、公布、各方说法都在其内；预测（status: forecast）和期限不在其内。',
	scope: 'content',
	check: (corpus) => {
		const { dataDate } = corpus;
		return dataDate === undefined ? [] : corpus.files.flatMap((file) => laterIn(file, dataDate));
	},
};

/** Fields that say when something happened. */
const DATES: Readonly<Partial<Record<ContentFile['collection'], FieldPath[]>>> = {
	zones: [['approved', 'date']],
	alliances: [['founded', 'date']],
	networks: [['founded', 'date']],
	mechanisms: [['status', 'asOf']],
	policies: [['issued']],
	events: [['date'], ['start'], ['end']],
	rankings: [['published']],
	site: [['register', 'date']],
};

function laterIn(file: ContentFile, dataDate: string): Finding[] {
	const places: FieldPath[] = [
		...(DATES[file.collection] ?? []),
		...recordsIn(file, 'members').map((_, index) => ['members', index, 'from']),
		...targetsOf(file).map((_, index) => ['targets', index, 'announced']),
		...recordsIn(file, 'statements').map((_, index) => ['statements', index, 'date']),
		...observationsOf(file).flatMap(({ status = 'stated' }, index) =>
			status === 'stated' ? [['observations', index, 'period']] : [],
		),
	];
	return places.flatMap((path) => {
		const date = textAt(file, ...path);
		if (date === undefined || !((lastPartOf(date) ?? '') > dataDate)) return [];
		const record = path[0] === 'observations';
		return [
			findingAt(
				file,
				path,
				`${date} 晚于全站资料的截止日 ${dataDate}，${record ? '还不会有实际数' : '还没有发生'}。`,
				record
					? '核对年份；是预测或计划，就写 status: forecast，或放进 targets。'
					: '核对日期；确已发生的，先写好来源文件的 published，截止日会随最新的来源后移。',
			),
		];
	});
}
