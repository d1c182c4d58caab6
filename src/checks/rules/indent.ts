import type { Slip } from '../slip.ts';
import { indentBelow, textsOf } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

export const indent: YamlRule = {
	id: 'indent',
	about: '同一个列表的各项左边对齐，顶层字段顶格写；多一个或少一个空格，YAML 就读不下去。',
	scope: 'yaml',
	mendable: true,
	check: (yaml) => {
		if (!yaml.unreadable) return [];
		const texts = textsOf(yaml);
		const usual = usualIndents(texts);
		return yaml.rows.flatMap(({ number: line, text }, index): Slip[] => {
			const count = usual.get(index) ?? strayField(texts, index);
			const own = /^ */.exec(text)?.[0].length ?? 0;
			if (count === undefined || count === own) return [];
			return [
				{
					line,
					column: 1,
					message: '行首的空格数不对，和上下各行没有对齐。',
					hint: count === 0 ? '删掉行首的空格。' : `行首留 ${count} 个空格。`,
					edits: [{ line, at: 0, length: own, by: ' '.repeat(count) }],
				},
			];
		});
	},
};

/** The indent that most records of a list have, for each of its rows. */
function usualIndents(texts: readonly string[]): ReadonlyMap<number, number> {
	const usual = new Map<number, number>();
	let list: number[] = [];
	const close = () => {
		const counts = new Map<number, number>();
		for (const index of list) {
			const own = /^ */.exec(texts[index] ?? '')?.[0].length ?? 0;
			counts.set(own, (counts.get(own) ?? 0) + 1);
		}
		// Where no indent leads, two columns are what the house writes.
		const [best] = [...counts].sort(([a, n], [b, m]) => m - n || Math.abs(a - 2) - Math.abs(b - 2));
		for (const index of list) usual.set(index, best?.[0] ?? 2);
		list = [];
	};
	for (const [index, text] of texts.entries()) {
		if (/^\s*- \{.*\}\s*$/.test(text)) list.push(index);
		else if (text.trim() !== '' && !/^\s*#/.test(text)) close();
	}
	close();
	return usual;
}

/** The indent of a one-line field that stands too far in below another one. */
function strayField(texts: readonly string[], index: number): number | undefined {
	const text = texts[index] ?? '';
	if (!/^\s+[a-z][A-Za-z]*:(?: \S|\s*$)/.test(text)) return undefined;
	const above = texts.slice(0, index);
	const last = [...above].reverse().find((other) => other.trim() !== '') ?? '';
	return /^[a-z][A-Za-z]*: \S/.test(last) ? indentBelow(above, false) : undefined;
}
