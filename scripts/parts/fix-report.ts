/** What `npm run fix` did, or would do, in Chinese. */
import type { FixedFile, FixedRow } from './fix-content.ts';
import type { ListedAddresses } from './list-addresses.ts';

export function formatFixed(files: readonly FixedFile[]): string[] {
	return files.flatMap(({ file, rows }) =>
		rows.flatMap((row) => {
			const what = `${file.path}:${row.line} ${whatOf(row)}`;
			// White space alone would look the same twice.
			return row.slips.length === 0 ? [what] : [what, `    - ${row.old}`, `    + ${row.now ?? ''}`];
		}),
	);
}

function whatOf({ slips, form }: FixedRow): string {
	const tidied = form.length > 0 ? [`整理了${form.join('、')}。`] : [];
	return [...slips, ...tidied].join('');
}

/** What became of the list of addresses; at most a few by name. */
export function formatListed({ added, changed }: ListedAddresses): string[] {
	const some = (what: string, addresses: readonly string[]) =>
		addresses.length === 0
			? []
			: [
					`content/addresses.yaml ${what} ${addresses.length} 个地址：${addresses.slice(0, 5).join('、')}${addresses.length > 5 ? ' ……' : ''}`,
				];
	return [...some('新列', added), ...some('更新', changed)];
}

/** The counts, in one line. */
export function formatSum(files: readonly FixedFile[], listed: boolean): string {
	const rows = files.flatMap((file) => file.rows);
	const mended = rows.filter(({ slips }) => slips.length > 0).length;
	const parts = [
		...(mended > 0 ? [`修好 ${mended} 行`] : []),
		...(rows.length > mended ? [`整理 ${rows.length - mended} 行`] : []),
	];
	const done = [
		...(files.length > 0 ? [`${files.length} 个文件（${parts.join('，')}）`] : []),
		...(listed ? ['地址表'] : []),
	];
	return done.length > 0 ? `改动：${done.join('、')}。` : '没有要改的。';
}
