import { FIELD_NAMES } from '../field-names.ts';
import type { Edit } from '../slip.ts';
import { blankQuoted } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

const FIELD = /(^[ \t]*(?:- +)?(?:\{ *)?|[{,] *)([a-z][A-Za-z]*)( *)(：|:(?![\s/,}\]]|$)) */g;
/** unit 家, unit=家: a field without its colon. */
const BARE =
	/((?:^|[{,]) *)([a-z][A-Za-z]*)( *[=＝] *| +)(?=[^\s,:：={}[\]\0][^,:：={}[\]\0]*(?:[,}]|$))/g;

export const colon: YamlRule = {
	id: 'colon',
	about: '字段名后面写半角冒号加一个空格，如 unit: 家；不写全角冒号“：”，也不省略冒号和空格。',
	scope: 'yaml',
	mendable: true,
	check: ({ rows }) =>
		rows.flatMap(({ number: line, text }, index) => {
			const alone = /^([a-z][A-Za-z]*)\s*$/.exec(text)?.[1];
			if (alone !== undefined && FIELD_NAMES.has(alone) && isItem(rows[index + 1]?.text)) {
				return [
					{
						line,
						column: alone.length + 1,
						message: `“${alone}”后面没有冒号。`,
						hint: `改成“${alone}:”。`,
						edits: [{ line, at: alone.length, length: 0, by: ':' }],
					},
				];
			}
			const blanked = blankQuoted(text);
			const found = [
				...[...blanked.matchAll(FIELD)].map((match) => slipOf(match, line)),
				...[...blanked.matchAll(BARE)]
					.filter((match) => FIELD_NAMES.has(match[2] ?? '') && isField(match, blanked))
					.map((match) => slipOf(match, line)),
			].sort((a, b) => a.edit.at - b.edit.at);
			const [first] = found;
			if (!first) return [];
			const { key, sign, edit } = first;
			return [
				{
					line,
					column: edit.at + 1,
					message: `${
						sign === '：'
							? `“${key}”后面是全角冒号“：”，字段名后要用半角冒号加空格。`
							: sign === ':'
								? `“${key}:”后面缺一个空格。`
								: `“${key}”后面没有冒号。`
					}${found.length > 1 ? `这一行共有 ${found.length} 处。` : ''}`,
					hint: `改成“${key}: ”，冒号后面留一个空格。`,
					edits: found.map(({ edit }) => edit),
				},
			];
		}),
};

function slipOf(match: RegExpExecArray, line: number): { key: string; sign: string; edit: Edit } {
	const [whole, lead = '', key = '', , sign = ''] = match;
	const at = match.index + lead.length + key.length;
	const length = whole.length - lead.length - key.length;
	return { key, sign, edit: { line, at, length, by: ': ' } };
}

/** At the head of a row only a whole row without any colon; in braces any piece. */
function isField(match: RegExpExecArray, blanked: string): boolean {
	if (match.index > 0 || /^ *\{/.test(blanked))
		return blanked.slice(0, match.index + 1).includes('{');
	return /^[a-z]/.test(blanked) && !/[:：{}[\]]/.test(blanked);
}

const isItem = (row: string | undefined) => /^\s*- /.test(row ?? '');
