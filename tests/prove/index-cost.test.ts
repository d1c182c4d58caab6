/** What our index costs, beside Pagefind's own of the same pages in the same run: told, the bytes held. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PAGES = Number(process.env['NEUTRAL_PAGES'] ?? 1000);
const program = join(import.meta.dirname, '../search/compare-indexes.ts');

/** Bytes that one way of indexing writes, and seconds of processor it takes, its helpers' too. */
function measure(maker: string): { bytes: number; seconds: number } {
	const shell = ['-c', '"$0" "$@"; times', process.execPath, program, maker, String(PAGES)];
	const { stdout } = spawnSync('sh', shell, { encoding: 'utf8', maxBuffer: 2 ** 26 });
	const lines = stdout.trim().split('\n');
	const times = lines.at(-1)?.match(/\d+m[\d.]+(?=s)/g) ?? [];
	const seconds = times.map((time) => time.split('m').map(Number));
	return {
		bytes: Number(lines.at(-3)),
		seconds: seconds.reduce((sum, [minutes = 0, rest = 0]) => sum + minutes * 60 + rest, 0),
	};
}

test('the index of the neutral pages, beside Pagefind’s own', { timeout: 900_000 }, () => {
	const [none, stock, ours] = ['none', 'stock', 'ours'].map(measure);
	if (!none || !stock || !ours) throw new Error('Nothing was measured.');
	const tell = (what: string, { bytes, seconds }: typeof ours) =>
		`${what}: ${(bytes / 2 ** 20).toFixed(1)} MiB, ${(seconds - none.seconds).toFixed(1)} s of CPU`;
	const cpu = (ours.seconds - none.seconds) / (stock.seconds - none.seconds);
	console.log(
		[
			`${PAGES} pages`,
			tell('Pagefind', stock),
			tell('this project', ours),
			`${(ours.bytes / stock.bytes).toFixed(2)} × the bytes, ${cpu.toFixed(2)} × the CPU`,
		].join('\n'),
	);
	expect(ours.bytes).toBeGreaterThan(0);
	expect(ours.bytes).toBeLessThanOrEqual(1.5 * stock.bytes);
});
