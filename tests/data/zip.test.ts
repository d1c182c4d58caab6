import { buffer } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { packFile, packZip, unpackFile } from '../../src/data/zip.ts';

afterEach(() => void vi.useRealTimers());

const text = '高新区,园区\n'.repeat(1000);
const pack = () =>
	packZip([
		['数据/b.txt', packFile(text)],
		['a.txt', packFile('\u0003')],
		['empty.txt', packFile('')],
	]);

/** As another library reads it. */
async function readBack() {
	const files = new Map<string, string>();
	const zip = await fromBufferPromise(pack(), { validateEntrySizes: true });
	for await (const entry of zip.eachEntry()) {
		files.set(entry.fileName, String(await buffer(await zip.openReadStreamPromise(entry))));
	}
	return files;
}

test('an archive has the files in the order in which they are given', async () => {
	expect([...(await readBack())]).toEqual([
		['数据/b.txt', text],
		['a.txt', '\u0003'],
		['empty.txt', ''],
	]);
	expect(pack().length).toBeLessThan(text.length / 10);
});

test('an archive does not tell when it was made', () => {
	vi.useFakeTimers({ now: new Date(2001, 1, 1) });
	const early = pack();
	vi.setSystemTime(new Date(2026, 10, 26));
	expect(pack()).toEqual(early);
});

test('a packed file is smaller, and comes back as it was', () => {
	const packed = packFile(text);
	expect(packed.deflated.length).toBeLessThan(packed.size / 10);
	expect(String(unpackFile(packed))).toBe(text);
	expect(String(unpackFile(packFile('')))).toBe('');
});
