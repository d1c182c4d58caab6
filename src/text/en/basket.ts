import type { Words } from '../words.ts';

/** What other pages say of the comparison; small, because their scripts carry it along. */
export const basketText: Words['basketText'] = {
	add: 'Add to comparison',
	added: 'In the comparison',
	go: (count: number) => `Compare (${count})`,
};
