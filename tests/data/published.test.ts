import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { publish, publishOnce, respondWith } from '../../src/data/published.ts';
import { type Tables } from '../../src/data/tables.ts';
import { unpackFile } from '../../src/data/zip.ts';

/** Longer than what is packed at a time, with signs of two and of four bytes. */
const lines = Array.from({ length: 40_000 }, (_, i) => `${i},高新区,𠮷\n`);
const text = lines.join('');

test('a file that is made line by line is the whole of them, with its size and its sums', async () => {
	const file = await publish(lines);
	expect(String(unpackFile(file)) === text).toBe(true);
	expect(file.size).toBe(Buffer.byteLength(text));
	expect(file.crc).toBe(crc32(text));
	expect(file.sha256).toBe(createHash('sha256').update(text).digest('hex'));
	expect(file.deflated.length).toBeLessThan(file.size / 4);
});

test('bytes are kept as they are, and a file may be empty', async () => {
	const bytes = new Uint8Array([0, 255, 1]);
	expect([...unpackFile(await publish([bytes]))]).toEqual([...bytes]);
	expect(unpackFile(await publish([])).length).toBe(0);
});

test('a file of the same tables is made once, and given as often as it is asked for', async () => {
	const [tables, others] = [{}, {}] as [Tables, Tables];
	const make = vi.fn(() => ['id\n']);
	const ask = (of: Tables) => respondWith(publishOnce(of, 'zones.csv', make), 'text/csv');
	const [first, second] = await Promise.all([ask(tables), ask(tables)]);
	expect([await first.text(), await second.text()]).toEqual(['id\n', 'id\n']);
	expect(first.headers.get('Content-Type')).toBe('text/csv');
	expect(make).toHaveBeenCalledTimes(1);
	await ask(others);
	expect(make).toHaveBeenCalledTimes(2);
});
