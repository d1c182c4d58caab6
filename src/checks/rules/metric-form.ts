import { type Finding, findingAt } from '../problem.ts';
import { textAt, textsAt } from '../records.ts';
import type { Corpus } from '../corpus.ts';
import type { FileRule } from './rule.ts';

export const metricForm: FileRule = {
	id: 'metric-form',
	about:
		'指标的各个字段要说得一致：名次（nature: rank）只用单位“位”，越小越靠前（direction: lower）；增速和比重是比率（nature: ratio），单位用 %。没有 note 或 definition 说明量什么、不量什么的，提示留意。',
	scope: 'file',
	check: (file, corpus) => {
		if (file.collection !== 'metrics') return [];
		return [...rankForm(file), ...ratioForm(file, corpus), ...noteOf(file)];
	},
};

type File = Parameters<typeof metricForm.check>[0];

function rankForm(file: File): Finding[] {
	const nature = textAt(file, 'nature');
	const direction = textAt(file, 'direction');
	const units = textsAt(file, 'units');
	if (nature === undefined || units.length === 0) return [];
	if (nature !== 'rank') {
		if (!units.includes('位')) return [];
		return [
			findingAt(file, ['nature'], `单位“位”是名次，nature 却是 ${nature}。`, '写成 nature: rank。'),
		];
	}
	if (units.some((unit) => unit !== '位')) {
		return [
			findingAt(
				file,
				['units'],
				`名次的单位只能是“位”，这里是 ${units.join('、')}。`,
				'写成 units: [位]。',
			),
		];
	}
	if (direction === undefined || direction === 'lower') return [];
	return [
		findingAt(
			file,
			['direction'],
			`名次越小越靠前，direction 却是 ${direction}。`,
			'写成 direction: lower。',
		),
	];
}

function ratioForm(file: File, { vocabulary }: Corpus): Finding[] {
	const name = textAt(file, 'name') ?? '';
	const nature = textAt(file, 'nature');
	const units = textsAt(file, 'units');
	if (!/增速|比重|占比/u.test(name) || nature === undefined || units.length === 0) return [];
	if (nature !== 'ratio') {
		return [
			findingAt(
				file,
				['nature'],
				`“${name}”是比率，nature 却是 ${nature}。`,
				'写成 nature: ratio。',
			),
		];
	}
	const wrong = units.filter(
		(unit) => vocabulary.parseUnit(unit) && !/^(?:%|‰|个百分点)$/u.test(unit),
	);
	if (wrong.length === 0) return [];
	return [
		findingAt(
			file,
			['units'],
			`“${name}”是比率，单位却有 ${wrong.join('、')}。`,
			'写成 units: ["%"]。',
		),
	];
}

function noteOf(file: File): Finding[] {
	if (textAt(file, 'note') !== undefined) return [];
	if (textAt(file, 'definition', 'text') !== undefined) return [];
	return [
		{
			...findingAt(
				file,
				['name'],
				'这个指标没有 note。',
				'补上 note，用一两句话说明量的是什么、不量什么，什么时候不能相比。',
			),
			severity: 'warning',
		},
	];
}
