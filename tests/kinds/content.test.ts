import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent, readContentFile, recordLines } from '../../src/kinds/content.ts';

const text = `---
name: 甲
approved: 2012-08-19
growth: 3.20
observations:
  - { value: 0.10, period: 2024 }

  - { value: 007, period: 2024-06 }
---

正文。
`;
const file = readContentFile('zones', 'a', 'content/zones/a.mdx', text);

test('every scalar keeps the characters of the file', () => {
	expect(file.data).toEqual({
		name: '甲',
		approved: '2012-08-19',
		growth: '3.20',
		observations: [
			{ value: '0.10', period: '2024' },
			{ value: '007', period: '2024-06' },
		],
	});
});

test('words that YAML would turn into something else stay words', () => {
	const { data } = readContentFile(
		'scopes',
		'a',
		'content/scopes/a.yaml',
		'a: no\nb: ~\nc: 1e3\nd: 0x1F\n',
	);
	expect(data).toEqual({ a: 'no', b: '~', c: '1e3', d: '0x1F' });
});

test('the body knows where it stands in the file', () => {
	expect(file.body).toBe('\n正文。\n');
	expect(file.bodyLine).toBe(9);
});

test('each record knows its line in the file', () => {
	expect(recordLines(file, 'observations')).toEqual([6, 8]);
});

test('line ends and a byte order mark make no difference', () => {
	const windows = readContentFile(
		'zones',
		'a',
		'content/zones/a.mdx',
		`\uFEFF${text.replaceAll('\n', '\r\n')}`,
	);
	expect(windows.data).toEqual(file.data);
	expect(windows.body).toBe(file.body);
});

test('a file that no collection takes is a stray', () => {
	const { files, strays } = readContent(join(import.meta.dirname, '../fixtures/every-slip'));
	expect(strays).toEqual([{ path: 'content/zones/notes.txt', reason: 'unknown' }]);
	expect(files.map(({ id }) => id)).toContain('alpha');
});
