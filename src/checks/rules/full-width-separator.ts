import type { Edit } from '../slip.ts';
import { blankQuoted } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

// The colon of the next field may be full-width as well, or lack its space: that is the next rule's.
const SEPARATOR = /[，；、;] *(?=[a-z][A-Za-z]*(?:：|:(?!\/)))/gu;
const BRACES: Readonly<Record<string, string>> = { '｛': '{', '｝': '}', '［': '[', '］': ']' };

export const fullWidthSeparator: YamlRule = {
	id: 'full-width-separator',
	about: '一行花括号里，字段之间用半角逗号隔开，花括号和方括号也用半角；中文标点只写在文字里。',
	scope: 'yaml',
	mendable: true,
	check: ({ rows }) =>
		rows.flatMap(({ number: line, text }) => {
			if (!/[，；、;｛｝［］]/u.test(text)) return [];
			const blanked = blankQuoted(text);
			const edits: Edit[] = [];
			// ［快讯］甲 is a text.
			const ends = /^\s*(?:- )?(?:[a-z][A-Za-z]*: )?[｛［{[].*[｝］}\]]\s*$/u.test(blanked);
			const structural = blanked.replace(
				/^(\s*(?:- )?(?:[a-z][A-Za-z]*: )?)([｛［])|([｝］])(?=\s*$)/gu,
				(
					found,
					lead: string | undefined,
					open: string | undefined,
					close: string | undefined,
					offset: number,
				) => {
					const at = offset + (lead ?? '').length;
					const sign = open ?? close ?? '';
					if (ends) edits.push({ line, at, length: 1, by: BRACES[sign] ?? sign });
					return found;
				},
			);
			if (/[{｛]/u.test(blanked)) {
				for (const { 0: found, index: at } of structural.matchAll(SEPARATOR)) {
					edits.push({ line, at, length: found.length, by: ', ' });
				}
			}
			// In a list written with full-width brackets the commas are as they are.
			if (edits.some(({ at }) => text[at] === '［')) {
				for (const { 0: found, index: at } of blanked.matchAll(/[，、；] */gu)) {
					edits.push({ line, at, length: found.length, by: ', ' });
				}
			}
			if (edits.length === 0) return [];
			edits.sort((a, b) => a.at - b.at);
			const [first] = edits;
			const sign = text[first?.at ?? 0] ?? '';
			return [
				{
					line,
					column: (first?.at ?? 0) + 1,
					message: `字段之间或两端的“${sign}”要用半角。`,
					hint: `改成半角：${first?.by.trim() ?? ''}${edits.length > 1 ? `；这一行共有 ${edits.length} 处` : ''}。`,
					edits,
				},
			];
		}),
};
