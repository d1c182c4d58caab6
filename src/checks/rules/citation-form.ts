import { findCitations } from '../../kinds/citation.ts';
import type { Corpus } from '../corpus.ts';
import type { Finding } from '../problem.ts';
import type { Point, Prose, Run } from '../prose.ts';
import type { ProseRule } from './rule.ts';

const HINT = '写成 [@来源的文件名]、[@来源的文件名, 第3段] 或 [@甲; @乙]。';
const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** Forms that look like a citation and are none; each would lose its source in silence. */
const SLIPS = new RegExp(
	[
		`【\\s*@[^】\\n]{0,300}】?`,
		`［\\s*@[^］\\]\\n]{0,300}[］\\]]?`,
		`\\[@[^\\]\\n]{0,300}］`,
		`[（(]\\s*@${ID}\\s*[）)]`,
		`@\\[\\s*${ID}\\s*\\]`,
		`\\[\\s+@[^\\]\\n]{0,300}\\]`,
		`\\[@[^\\]\\n]{0,300}\\n[^\\]]{0,300}\\]`,
		`\\[@${ID}(?![^\\n]{0,300}\\])`,
		`\\[＠[^\\]\\n]{0,300}\\]`,
	].join('|'),
	'gu',
);

export const citationForm: ProseRule = {
	id: 'citation-form',
	about:
		'来源标注写成 [@来源的文件名]，放在句末、句号之前；要写位置的加逗号，几个来源用分号隔开：[@甲, 第3段; @乙]。方括号和 @ 用半角，不加反斜杠，不断行。写错的标注不会变成链接，来源就丢了。',
	scope: 'prose',
	check: (prose, corpus) => {
		const rows = prose.file.body.split('\n');
		return prose.runs.flatMap((run) => checkRun(run, rows, prose, corpus));
	},
};

function checkRun(run: Run, rows: readonly string[], prose: Prose, corpus: Corpus): Finding[] {
	const findings: Finding[] = [];
	const tell = (index: number, text: string) => {
		const point = run.placeAt(index) ?? { line: 1, column: 1 };
		if (isToldElsewhere(point, prose)) return;
		const written = text.replace(/\s+/gu, ' ');
		const meant = meantBy(written, corpus);
		findings.push(
			prose.findingAt(
				point,
				`来源标注“${written}”写法不对。`,
				meant === undefined ? HINT : `写成 ${meant}。`,
			),
		);
	};
	let rest = run.text;
	for (const { text, index, sources } of findCitations(run.text)) {
		rest = rest.slice(0, index) + '\0'.repeat(text.length) + rest.slice(index + text.length);
		const place = run.placeAt(index);
		const commaId = sources.find(({ place: locator }) => locator?.includes('@'));
		const around = run.text.slice(index - 1, index + text.length + 1);
		if (sources.some(({ id }) => id === undefined) || commaId) tell(index, text);
		else if (/^\[.*\]$/u.test(around) && around.length === text.length + 2) {
			tell(index - 1, around);
			rest = `${rest.slice(0, index - 1)}\0${rest.slice(index)}`;
		} else if (place && isEscaped(place, rows)) tell(index, `\\${text}`);
	}
	for (const { 0: found, index } of rest.matchAll(SLIPS)) {
		tell(index, found);
		rest = rest.slice(0, index) + '\0'.repeat(found.length) + rest.slice(index + found.length);
	}
	// [yearbook], @yearbook: a source's file name that no citation holds.
	for (const { 0: found, 1: id = '', index } of rest.matchAll(
		new RegExp(`(?:\\[|@)\\s*(${ID})\\]?`, 'gu'),
	)) {
		if (corpus.ids.has(`sources/${id}`)) tell(index, found);
	}
	return findings;
}

/** The citation that was meant, where all its sources are known. */
function meantBy(written: string, corpus: Corpus): string | undefined {
	const parts = written
		.normalize('NFKC')
		.toLowerCase()
		.replace(/^\\|^[^@a-z0-9]*(?=[@a-z0-9])/u, '')
		.split(/\s*[;,、]\s*|\s+(?=@)|\s+(?=第|p\d)/u)
		.map((part) => part.replace(/[\])}>」】\s]+$/u, '').trim())
		.filter((part) => part !== '');
	const cited: { id: string; place: string[] }[] = [];
	for (const part of parts) {
		const id = part
			.replace(/^[\[@\s^]+/, '')
			.replace(/^sources\//, '')
			.replace(/\.ya?ml$/, '');
		const known = corpus.ids.has(`sources/${id}`) ? id : sourceCalled(id, corpus);
		if (known !== undefined) cited.push({ id: known, place: [] });
		else if (part.includes('@') || cited.length === 0) return undefined;
		else cited.at(-1)?.place.push(part);
	}
	return cited.length === 0
		? undefined
		: `[${cited.map(({ id, place }) => [`@${id}`, ...place].join(', ')).join('; ')}]`;
}

/** The one source with a title. */
function sourceCalled(title: string, corpus: Corpus): string | undefined {
	const plain = title.replace(/[《》]/gu, '');
	const called = corpus.filesOf('sources').filter(({ data }) => data['title'] === plain);
	return called.length === 1 ? called[0]?.id : undefined;
}

/** A citation before a web address is a link, and one in braces an expression: each has its own message. */
function isToldElsewhere({ line, column }: Point, { slips }: Prose): boolean {
	return slips.some(
		({ kind, point }) =>
			point.line === line &&
			((kind === 'link-target' && point.column + 1 === column) ||
				(kind === 'link-definition' && point.column === column)),
	);
}

/** `\[@a]` reads as a citation and is written as a text. */
function isEscaped({ line, column }: Point, rows: readonly string[]): boolean {
	const row = rows[line - 1] ?? '';
	const at = row.indexOf('[', Math.max(0, column - 1));
	return row[at - 1] === '\\' || /^\[\\@/.test(row.slice(at));
}
