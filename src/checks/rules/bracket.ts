import { findBrokenRows } from '../broken-rows.ts';
import { parseYaml } from '../../kinds/content.ts';
import type { YamlRule } from './rule.ts';

const VALUES = /(?<=[a-z][A-Za-z]*: )[^\0]*?(?=, ?[a-z][A-Za-z]*: |\s*\}?\s*$)/g;

export const bracket: YamlRule = {
	id: 'bracket',
	about: '文字里有英文方括号或花括号的，整段文字要加英文引号，或改用中文括号。',
	scope: 'yaml',
	check: (yaml) =>
		findBrokenRows(yaml, ({ plain }) => {
			// [快讯]甲: brackets at the head of a text.
			const whole = /^(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s,#].*$/u.exec(plain.trimEnd());
			if (whole && !plain.includes('\0')) return tell(0, whole[0]);
			for (const { 0: found, index: at } of plain.matchAll(VALUES)) {
				const value = found.trim();
				if (!/[[\]{}]/.test(value) || parseYaml(`[${value}]`).errors.length === 0) continue;
				return tell(at, value);
			}
			return undefined;
		}),
};

const tell = (at: number, value: string) => ({
	at,
	message: `“${value}”里有英文括号，却没有加引号。`,
	hint: `写成 "${value}"，或改用中文括号。`,
});
