/** A page that is four times as long takes hardly more than four times as long to check, whatever is on it. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/checks/check-content.ts';
import { type ContentFile, readContent, readContentFile } from '../../src/kinds/content.ts';

const { files, ...content } = readContent(join(import.meta.dirname, '../fixtures/clean'));
const path = 'content/zones/alpha.mdx';
const page = files.find((file) => file.path === path)?.text ?? '';

const PIECES = [
	...[
		'甲',
		'a',
		'1',
		'1,',
		'1.',
		'千',
		'万亿',
		'第',
		'年',
		'2024年',
		'百分之',
		'12亿元',
		'约',
		'数',
	],
	...[
		'《',
		'“',
		'‘',
		'「',
		'（',
		'(',
		'［',
		'【',
		'【@',
		'[',
		'[@',
		'[@a; ',
		'[@a\\',
		'@',
		'@[a',
		'[^',
		'![',
		'](',
	],
	...[
		'<',
		'< ',
		'<a',
		'<Figure ',
		'＜Figure',
		'</',
		'{',
		'}',
		'{a',
		'a={',
		'&',
		'&lt;',
		'\\',
		'`',
		'``a',
		'~~',
		'**',
		'*a ',
		'_a',
		'#',
		'# ',
	],
	...[
		'http://',
		'www.',
		'a@',
		'a.',
		'a-',
		'-',
		'- ',
		'> ',
		'1. ',
		'|',
		'| - ',
		'。',
		'；',
		', ',
		': ',
		'a: ',
		'a:',
		"'",
		'"',
		'" ',
		'# a',
		' ',
		'\u3000',
		'\t',
		'\r',
		'\0',
		'\u200b',
		'\n',
		'\n\n',
		'甲\n\n',
		'- {a\n',
		'  a: "\n',
		'=',
		'+1',
		'-1至',
	],
];

/** Where a long text can stand: in prose, in a text of a record, among the fields. */
const PLACES: readonly ((long: string) => string)[] = [
	(long) => `${page}\n${long}\n`,
	(long) => page.replace('"占12%"', () => `"${long.replace(/["\\\n]/g, '甲')}"`),
	(long) =>
		page.replace('57, unit', () => `57, printed: "${long.replace(/["\\\n]/g, '甲')}个", unit`),
	(long) => page.replace('level:', () => `note: ${long}\nlevel:`),
];

/** Milliseconds of work, the least of some tries. */
function timeOf(text: string, tries = 1): number {
	const file: ContentFile = readContentFile('zones', 'alpha', path, text);
	const times = Array.from({ length: tries }, () => {
		const start = process.cpuUsage();
		check({ ...content, files: files.map((one) => (one.path === path ? file : one)) });
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1000;
	});
	return Math.min(...times);
}

test('the time grows with the length, not with its square', { timeout: 180_000 }, () => {
	timeOf(page, 5);
	// A square would be sixteen times; what takes no time at all has no measure. Of signs that could
	// open something a page has so few that their square does no harm.
	const isSlow = (piece: string, short: number, long: number) =>
		long > (/[*_~[!`<{&]/.test(piece) ? 500 : 60) && long > short * 8;
	const slow: string[] = [];
	for (const [place, put] of PLACES.entries()) {
		for (const piece of PIECES) {
			const [short, long] = [put(piece.repeat(500)), put(piece.repeat(2000))];
			if (!isSlow(piece, timeOf(short), timeOf(long))) continue;
			const times = [timeOf(short, 3), timeOf(long, 3)] as const;
			if (isSlow(piece, ...times))
				slow.push(`${JSON.stringify(piece)} at ${place}: ${times.join(' → ')} ms`);
		}
	}
	expect(slow).toEqual([]);
});
