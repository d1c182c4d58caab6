import { FIELD_NAMES } from '../field-names.ts';
import { blankQuoted, surplusOf } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

const BLOCK = /^(\s*(?:- +)?[a-z][A-Za-z]* *: +)([^\s{["'|>#&*!\0].*)$/;
const FLOW =
	/(?<=[{,] *[a-z][A-Za-z]*: +)[^\s,{}[\]\0:][^,{}[\]\0]*?:(?: [^,{}[\]\0]*| *(?=[,}]))/g;
/** Another field after the first: 鞍山市 batch: 1992. */
const SECOND = /(?<=\s)([a-z][A-Za-z]*): /;

export const colonInText: YamlRule = {
	id: 'colon-in-text',
	about:
		'文字里的半角冒号后面有空格时，YAML 会当作又一个字段。改用中文冒号“：”，或把整段文字用英文引号括起来；一行只写一个字段。',
	scope: 'yaml',
	check: ({ rows, unreadable }) =>
		unreadable
			? rows.flatMap(({ number: line, text }) => {
					if (!/:(?:\s|$|[,}])/.test(text)) return [];
					const blanked = blankQuoted(text);
					const [, lead = '', rest = ''] = BLOCK.exec(blanked) ?? [];
					// A brace that is missing has its own message.
					if (surplusOf(blanked, '{', '}') < 0) return [];
					const key = /^\s*([a-z][A-Za-z]*)/.exec(lead)?.[1] ?? '';
					const inner = /^([a-z][A-Za-z]*): /.exec(rest)?.[1];
					if (inner !== undefined && FIELD_NAMES.has(inner)) {
						const length = rest.trimEnd().length;
						const whole = `{ ${text.slice(lead.length, lead.length + length)} }`;
						return [
							{
								line,
								column: lead.length + 1,
								message: `“${key}”里有几个字段，要写在花括号里。`,
								hint: `写成 ${key}: ${whole}。`,
								edits: [{ line, at: lead.length, length, by: whole }],
							},
						];
					}
					const second = SECOND.exec(rest);
					if (second && FIELD_NAMES.has(second[1] ?? '')) {
						const at = lead.length + second.index;
						return [
							{
								line,
								column: at + 1,
								message: `“${second[1] ?? ''}”和前面的字段写在了同一行。`,
								hint: `在“${second[1] ?? ''}:”前面换行，一行只写一个字段。`,
								edits: [{ line, at, length: text.length - at, by: '' }],
								lost: [line],
							},
						];
					}
					const texts = /:\s|:$/.test(rest.trimEnd())
						? [{ at: lead.length, length: rest.trimEnd().length }]
						: [...blanked.matchAll(FLOW)].map(({ 0: found, index: at }) => ({
								at,
								length: found.trimEnd().length,
							}));
					return texts.slice(0, 1).map(({ at, length }) => {
						const whole = text.slice(at, at + length);
						const quoted = whole.includes('"') ? `'${whole.replaceAll("'", "''")}'` : `"${whole}"`;
						return {
							line,
							column: at + 1,
							message: `“${whole}”里有半角冒号加空格，会被当作又一个字段。`,
							hint: `改成中文冒号“：”，或加英文引号：写成 ${quoted}。`,
							edits: [{ line, at, length, by: quoted }],
						};
					});
				})
			: [],
};
