import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { type ContentFile, readContent, readContentFile } from '../src/schemas/content.ts';

interface Sentence {
	path: string;
	text: string;
	/** Without what tells one page's facts from another's. */
	masked: string;
}

/** From here on two sentences are one sentence with other names and figures. */
const alike = 0.8;
/** A shorter one has too little of its own: 待核。 */
const shortest = 10;

/** Split prose and summaries, as the content check does, into sentences, with names, figures, dates and citations masked. */
function readSentences(files: readonly ContentFile[], names: RegExp): Sentence[] {
	return files.flatMap(({ path, body, data }) => {
		const summary = typeof data['summary'] === 'string' ? data['summary'] : '';
		return `${body}\n${summary}`
			.replace(/\[@[^\]]*\]/g, '')
			.replace(/^#+ .*$/gm, '')
			.split(/(?<=[。！？；])|\n/)
			.map((text) => ({ path, text: text.trim(), masked: mask(text, names) }))
			.filter(({ masked }) => masked.length >= shortest);
	});
}

function mask(sentence: string, names: RegExp): string {
	return sentence
		.replace(/<Figure[^>]*\/>/g, '#')
		.replace(/<[^>]*>/g, '')
		.replace(names, '某')
		.replace(/[“《][^”》]*[”》]/g, '某')
		.replace(/[\d.,%〇零一二两三四五六七八九十百千万亿]+/g, '#')
		.replace(/#[-—～至、年月日家个项位亿元#]*/g, '#')
		.replace(/[\p{P}\p{S}\s]/gu, (sign) => (sign === '#' ? sign : ''));
}

/** Every name a page goes by, the longest first. */
function namesIn(files: readonly ContentFile[]): RegExp {
	const names = files.flatMap(({ collection, data }) =>
		/^(?:zones|alliances|networks|regions|mechanisms|policies)$/.test(collection)
			? [data['name'], data['fullName'], data['title'], data['city'], ...list(data['aliases'])]
			: [],
	);
	// 辽宁 for 辽宁省, 沈阳 for 沈阳市 and 沈阳高新区.
	const short = names.map((name) => String(name ?? '').replace(/(?:省|市|自治区|高新区)$/, ''));
	const all = [...new Set([...names.map((name) => String(name ?? '')), ...short])]
		.filter((name) => name.length > 1)
		.sort((a, b) => b.length - a.length)
		.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(all.join('|') || '(?!)', 'g');
}

function list(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

/** Pairs of pages that say the same in the same words, the most alike first. */
function findPairs(
	sentences: readonly Sentence[],
): { likeness: number; one: Sentence; other: Sentence }[] {
	const byLength = [...sentences].sort((a, b) => a.masked.length - b.masked.length);
	return byLength
		.flatMap((one, index) => {
			const pairs = [];
			for (let next = index + 1; next < byLength.length; next += 1) {
				const other = byLength[next];
				// What is so much longer cannot be alike, nor can anything after it.
				if (!other || one.masked.length < alike * other.masked.length) break;
				if (one.path === other.path) continue;
				const likeness = 1 - distance(one.masked, other.masked) / other.masked.length;
				if (likeness >= alike) pairs.push({ likeness, one, other });
			}
			return pairs;
		})
		.sort((a, b) => b.likeness - a.likeness);
}

test('the same sentence with another name, figure and source is found', () => {
	const files = [
		['north', '北方高新区2023年的<Figure metric="gdp" />里，工业占了大头[@a]。这一句只有这里有。'],
		['south', '南方高新区2019年的3.2亿元里，工业占大头[@b, 第3段]。别处说的是另外一件事。'],
	].map(([id = '', body = '']) =>
		readContentFile(
			'zones',
			id,
			`content/zones/${id}.mdx`,
			`---\nname: ${id === 'north' ? '北方' : '南方'}高新区\n---\n\n${body}\n`,
		),
	);
	expect(
		findPairs(readSentences(files, namesIn(files))).map(({ one, other }) => [
			one.masked,
			other.masked,
		]),
	).toEqual([['某#的#里工业占大头', '某#的#里工业占了大头']]);
});

test('no sentence stands on two pages with other names and figures', () => {
	const { files } = readContent(join(import.meta.dirname, '..'));
	const sentences = readSentences(files, namesIn(files));
	expect(sentences.length).toBeGreaterThan(1000);
	expect(
		findPairs(sentences).map(
			({ likeness, one, other }) =>
				`${likeness.toFixed(2)}\n  ${one.path}: ${one.text}\n  ${other.path}: ${other.text}`,
		),
	).toEqual([]);
});
