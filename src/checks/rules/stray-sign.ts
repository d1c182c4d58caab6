import { findingAt } from '../problem.ts';
import { textsIn } from '../texts.ts';
import type { FileRule } from './rule.ts';

const NAMES = new Set([
	'name',
	'fullName',
	'nameEn',
	'city',
	'label',
	'title',
	'publisher',
	'subject',
	'aliases',
]);
const ENDS = /^[,，;；、。:：]+|[,，;；、。:：]+$/gu;
const NOTHING = /^(?:null|none|~|n\/a|[-—－–]+|无|暂无|未知|不详|待查|待补|空)$/iu;
/** Whole names of these never stand in quotes. */
const UNQUOTED = new Set(['zones', 'regions']);
const UNQUOTED_FIELDS = new Set(['name', 'fullName', 'city']);

export const straySign: FileRule = {
	id: 'stray-sign',
	about:
		'名称的首尾不带标点和多余的引号。不知道的字段就不写，不用“无”“不详”“null”之类占位：它们会照样显示出来。',
	scope: 'file',
	check: (file) =>
		textsIn(file).flatMap(({ path, text }) => {
			const field = path.findLast((part) => typeof part === 'string');
			if (field === undefined || !NAMES.has(field)) return [];
			if (NOTHING.test(text)) {
				return [findingAt(file, path, `“${text}”会当作名称照样显示。`, '不知道就删掉这个字段。')];
			}
			const mayBeQuoted = !UNQUOTED.has(file.collection) || !UNQUOTED_FIELDS.has(field);
			const quoted = mayBeQuoted ? undefined : /^[“‘「]([^“”‘’「」]+)[”’」]$/u.exec(text)?.[1];
			const plain = quoted ?? withoutEnds(text);
			if (plain === text || plain === '') return [];
			return [findingAt(file, path, `“${text}”的首尾多了标点或引号。`, `写成 ${plain}。`)];
		}),
};

/** The text without signs at its ends, nor a quote there that has no partner. */
function withoutEnds(text: string): string {
	const plain = text.replace(ENDS, '');
	const lone = ['"', "'"].find((quote) => plain.split(quote).length === 2);
	if (lone === undefined || !(plain.startsWith(lone) || plain.endsWith(lone))) return plain;
	return plain.replace(lone, '').replace(ENDS, '');
}
