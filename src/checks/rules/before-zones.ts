import { parsePeriod } from '../../quantities/period.ts';
import type { ContentFile } from '../../kinds/content.ts';
import { type FieldPath, findingAt } from '../problem.ts';
import { observationsOf, textAt } from '../records.ts';
import type { FileRule } from './rule.ts';

export const beforeZones: FileRule = {
	id: 'before-zones',
	about:
		'数值和大事早于1978年、高新区的批准早于1985年，会提示留意：那时还没有高新区，多半是年份写错了。',
	scope: 'file',
	severity: 'warning',
	check: (file) => {
		const periods = observationsOf(file).map((_, index) => ['observations', index, 'period']);
		return [
			...tooEarly(file, [...periods, ['date'], ['start']], '1978', '还没有改革开放，更没有高新区'),
			...tooEarly(file, [['approved', 'date']], '1985', '还没有高新区'),
		];
	},
};

function tooEarly(file: ContentFile, places: FieldPath[], year: string, why: string) {
	return places.flatMap((path) => {
		const date = textAt(file, ...path);
		const period = parsePeriod(date ?? '');
		const day = period?.start ?? period?.end;
		if (!day || day.slice(0, 4) >= year) return [];
		return [findingAt(file, path, `${date ?? ''} 太早：${year}年以前${why}。`, '核对年份。')];
	});
}
