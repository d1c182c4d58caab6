/** Lists that are too long for one page, in several. */

/** More rows than this take a browser long to lay out, and make a page of a megabyte. */
export const MOST_ROWS = 500;

/** Rows in pages: one at least. Groups stay whole where they are no longer than a page. */
export function cutGroups<Key, Row>(
	groups: Iterable<readonly [Key, readonly Row[]]>,
	most = MOST_ROWS,
): (readonly [Key, readonly Row[]])[][] {
	let last: (readonly [Key, readonly Row[]])[] = [];
	const pages = [last];
	let count = 0;
	for (const [key, rows] of groups) {
		for (let at = 0; at < rows.length; at += most) {
			const part = rows.slice(at, at + most);
			if (count > 0 && count + part.length > most) {
				pages.push((last = []));
				count = 0;
			}
			last.push([key, part]);
			count += part.length;
		}
	}
	return pages;
}
